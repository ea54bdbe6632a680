package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SketchesTests {

    private final Centre centre = new Centre(LanguageModel.DIMENSIONS);

    @Test
    void theSameDirectionIsAmongTheNearest() {
        var sketches = of(100);

        for (var i = 0; i < 100; i++) {
            assertThat(sketches.nearest(centre.side(Some.direction(i)), 1))
                    .extracting(Known::reference)
                    .containsExactly("C-" + i);
        }
    }

    @Test
    void atLeastAsManyAreFoundAsAreAskedForIfThereAre() {
        var side = centre.side(Some.direction(1));

        assertThat(of(100).nearest(side, 10)).hasSizeBetween(10, 30);
        assertThat(of(5).nearest(side, 10)).hasSize(5);
        assertThat(of(0).nearest(side, 10)).isEmpty();
    }

    @Test
    void allThatAreAsNearAsTheLastAreFoundWithIt() {
        var twice = List.of(known(1, "one"), known(1, "other"), known(2, "far"));

        assertThat(new Sketches(twice, centre).nearest(centre.side(Some.direction(1)), 1))
                .extracting(Known::reference)
                .containsExactlyInAnyOrder("one", "other");
    }

    private Sketches of(int count) {
        var all = new ArrayList<Known>();
        for (var i = 0; i < count; i++) {
            all.add(known(i, "C-" + i));
        }
        return new Sketches(all, centre);
    }

    private static Known known(int direction, String reference) {
        var none = Bag.of(Map.of());
        var hash = Hash.of("", reference);
        return new Known(Kind.CASE, reference, "", 1, hash, none, none, Some.direction(direction));
    }
}
