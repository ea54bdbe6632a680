package uk.nhs.england.approvals.changes;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.util.stream.IntStream;

/** CAB looks at a share of the vendor changes that it does not board, kept as data (rule 10). */
class SamplingPropertyTests {

    @Property(tries = 200)
    void noneIsPickedOfNoneAndAllOfAll(@ForAll @IntRange(min = 1, max = 99_999) int number) {
        var change = "CHG-2026-%05d".formatted(number);
        assertThat(Sampling.picks(change, SomeChange.NOW, 0)).isFalse();
        assertThat(Sampling.picks(change, SomeChange.NOW, 100)).isTrue();
    }

    @Property(tries = 20)
    void aboutTheShareIsPicked(@ForAll @IntRange(min = 0, max = 100) int percent) {
        long picked =
                IntStream.range(0, 2000)
                        .filter(
                                n ->
                                        Sampling.picks(
                                                "CHG-2026-%05d".formatted(n),
                                                SomeChange.NOW.plusNanos(n),
                                                percent))
                        .count();
        assertThat(picked).isBetween(percent * 20L - 140, percent * 20L + 140);
    }

    @Property(tries = 200)
    void whoeverIsPickedAtAShareIsPickedAtEveryLargerOne(
            @ForAll @IntRange(min = 1, max = 99_999) int number,
            @ForAll @IntRange(min = 0, max = 99) int percent) {
        var change = "CHG-2026-%05d".formatted(number);
        if (Sampling.picks(change, SomeChange.NOW, percent)) {
            assertThat(Sampling.picks(change, SomeChange.NOW, percent + 1)).isTrue();
        }
    }
}
