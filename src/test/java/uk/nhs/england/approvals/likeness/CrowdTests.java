package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What is like everything tells less. */
class CrowdTests {

    @Test
    void anEntryOfACrowdCountsForLessThanOneThatStandsAlone() {
        var entries = new ArrayList<Entry>();
        entries.add(Some.entry("alone", "", "zebra ledger quill"));
        for (var i = 0; i < 6; i++) {
            entries.add(Some.entry("crowd" + i, "", "zebra booking portal trusts w" + i));
        }
        var ranked = like(entries, "zebra");

        assertThat(ranked.getFirst().known().reference()).isEqualTo("alone");
        assertThat(ranked).allMatch(one -> one.total() <= one.score().total());
    }

    @Test
    void theSameTextStaysAsLikeAsCanBe() {
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < 6; i++) {
            entries.add(Some.entry("crowd" + i, "", "zebra booking portal trusts w" + i));
        }
        var first = like(entries, "zebra booking portal trusts w3").getFirst();

        assertThat(first.known().reference()).isEqualTo("crowd3");
        assertThat(first.total()).isEqualTo(1);
    }

    @Test
    void aTextThatIsThereTwiceIsNoCrowd() {
        var one = Some.entry("one", "", "zebra booking portal");
        var twice = Some.entry("twice", "", "zebra booking portal");
        var before = like(List.of(one), "zebra booking").getFirst();
        var after = like(List.of(one, twice), "zebra booking").getFirst();

        assertThat(before.total()).isEqualTo(before.score().total());
        assertThat(after.total()).isEqualTo(after.score().total());
    }

    @Test
    void nothingIsLikeWhatSharesNothing() {
        assertThat(like(List.of(Some.entry("one", "", "zebra")), "quill")).isEmpty();
    }

    private static List<Ranked> like(List<Entry> entries, String text) {
        try (var index = new Index()) {
            index.apply(entries.stream().map(entry -> Some.stored(entry, 1, null)).toList());
            return index.like(Question.of(new Text("", text, null), null));
        }
    }
}
