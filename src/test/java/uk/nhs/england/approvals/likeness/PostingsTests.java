package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Map;

class PostingsTests {

    private final Postings postings = new Postings();

    @Test
    void theEntryThatSharesMoreComesFirst() throws IOException {
        postings.put("one", "a zebra");
        postings.put("both", "a zebra portal");

        assertThat(postings.most(Map.of("zebra", 1.0, "portal", 1.0), 5))
                .containsExactly("both", "one");
    }

    @Test
    void entriesThatShareAsMuchComeByKeyWhateverOrderTheyCameIn() throws IOException {
        postings.put("b", "a zebra");
        postings.put("c", "a zebra");
        postings.put("a", "a zebra");

        assertThat(postings.most(Map.of("zebra", 1.0), 2)).containsExactly("a", "b");
    }

    @Test
    void whatIsReplacedOrRemovedIsNotFound() throws IOException {
        postings.put("one", "a zebra");
        postings.put("two", "a zebra");
        postings.put("one", "a portal");
        postings.remove("two");

        assertThat(postings.most(Map.of("zebra", 1.0), 5)).isEmpty();
        assertThat(postings.most(Map.of("portal", 1.0), 5)).containsExactly("one");
    }

    @Test
    void nothingIsAskedNothingIsFound() throws IOException {
        postings.put("one", "a zebra");

        assertThat(postings.most(Map.of(), 5)).isEmpty();
    }
}
