package uk.nhs.england.approvals.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CentreTests {

    private final Centre centre = new Centre(LanguageModel.DIMENSIONS);

    @Test
    void theSameDirectionIsAsLikeAsCanBe() {
        centre.add(Some.direction(1));
        centre.add(Some.direction(2));
        var seen = centre.from(Some.direction(1));

        assertThat(Centre.cosine(seen, seen)).isEqualTo(1, within(1e-9));
    }

    @Test
    void whatAllHaveInCommonSaysNothing() {
        var one = new float[] {0.4f, 0.1f};
        var other = new float[] {0.4f, -0.1f};
        var two = new Centre(2);
        var before = Centre.cosine(two.from(Direction.of(one)), two.from(Direction.of(other)));
        for (var i = 0; i < 100; i++) {
            two.add(Direction.of(new float[] {0.4f, 0}));
        }

        assertThat(Centre.cosine(two.from(Direction.of(one)), two.from(Direction.of(other))))
                .isLessThan(before);
    }

    @Test
    void whatIsRemovedLeavesNoTraceInAnyOrder() {
        centre.add(Some.direction(1));
        centre.add(Some.direction(2));
        centre.add(Some.direction(3));
        centre.remove(Some.direction(2));
        var other = new Centre(LanguageModel.DIMENSIONS);
        other.add(Some.direction(3));
        other.add(Some.direction(1));

        assertThat(centre.from(Some.direction(4))).isEqualTo(other.from(Some.direction(4)));
    }
}
