package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Sums of times are those of sets of minutes. */
class SpansPropertyTests {

    private static final int MINUTES = 200;

    @Property
    void timesAreSetsOfMinutes(
            @ForAll("times") List<Span> some, @ForAll("times") List<Span> others) {
        var one = Spans.of(some);
        var other = Spans.of(others);
        var both = minutes(some);
        both.and(minutes(others));
        var without = minutes(some);
        without.andNot(minutes(others));

        assertThat(minutes(one.all())).isEqualTo(minutes(some));
        assertThat(minutes(one.with(other).all())).isEqualTo(both);
        assertThat(minutes(one.without(other).all())).isEqualTo(without);
        assertThat(one.length()).isEqualTo(Duration.ofMinutes(minutes(some).cardinality()));
    }

    @Property
    void timesNeitherOverlapNorTouch(@ForAll("times") List<Span> some) {
        var all = Spans.of(some).all();
        for (int place = 1; place < all.size(); place++) {
            assertThat(all.get(place - 1).until()).isBefore(all.get(place).from());
        }
    }

    @Property
    void aTimeIsCoveredWhenEachOfItsMinutesIs(
            @ForAll("times") List<Span> some, @ForAll("time") Span span) {
        var missing = minutes(List.of(span));
        missing.andNot(minutes(some));

        assertThat(Spans.of(some).cover(span)).isEqualTo(missing.isEmpty());
    }

    private static BitSet minutes(Collection<Span> spans) {
        var minutes = new BitSet(MINUTES);
        spans.forEach(one -> minutes.set(minute(one.from()), minute(one.until())));
        return minutes;
    }

    private static int minute(Instant instant) {
        return (int) Duration.between(Some.NOW, instant).toMinutes();
    }

    @Provide
    Arbitrary<Span> time() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, MINUTES),
                        Arbitraries.integers().between(1, 30))
                .as(
                        (from, length) -> {
                            var begins = Some.NOW.plus(Duration.ofMinutes(from));
                            return new Span(begins, begins.plus(Duration.ofMinutes(length)));
                        });
    }

    @Provide
    Arbitrary<List<Span>> times() {
        return time().list().ofMaxSize(8);
    }
}
