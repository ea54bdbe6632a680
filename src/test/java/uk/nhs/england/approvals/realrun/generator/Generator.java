package uk.nhs.england.approvals.realrun.generator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up changes: the same wish always gives the same changes. */
public final class Generator {

    private static final Weights LANES =
            Weights.of(Stream.of(Lane.values()).map(Distributions.SHARES::get).toList());

    private final Wish wish;
    private final List<GeneratedTemplate> templates;

    public Generator(Wish wish) {
        this.wish = wish;
        this.templates = GeneratedTemplate.all(wish.world(), wish.seed());
    }

    /**
     * What is wanted.
     *
     * @param first the first day on which a change begins
     * @param end the day after the last one
     */
    public record Wish(long seed, int changes, LocalDate first, LocalDate end, World world) {}

    public List<GeneratedTemplate> templates() {
        return templates;
    }

    /** In the order in which they were asked for. */
    public List<GeneratedChange> changes() {
        var draw = new Draw(wish.seed());
        var times = new Times(new Rhythm(wish.first(), wish.end()));
        var subjects = new Subjects(wish.world(), templates);
        var made =
                IntStream.range(0, wish.changes())
                        .mapToObj(_ -> change(draw, times, subjects))
                        .sorted(
                                Comparator.comparing(Generator::asked)
                                        .thenComparing(one -> one.window().from())
                                        .thenComparing(GeneratedChange::title)
                                        .thenComparing(one -> one.services().toString()))
                        .toList();
        return IntStream.range(0, made.size()).mapToObj(i -> made.get(i).numbered(i + 1)).toList();
    }

    private static Instant asked(GeneratedChange change) {
        return change.approval().asked();
    }

    private static GeneratedChange change(Draw draw, Times times, Subjects subjects) {
        var lane = Lane.values()[draw.rank(LANES)];
        var subject = subjects.of(lane, draw);
        var window = times.window(lane, draw);
        return new GeneratedChange(
                "",
                subject.title(),
                lane,
                subject.template(),
                subject.services(),
                subject.team().name(),
                subject.vendor(),
                subject.requester(),
                subject.implementers(),
                times.approval(lane, window, draw),
                window,
                times.made(window, subject.failures(), draw));
    }
}
