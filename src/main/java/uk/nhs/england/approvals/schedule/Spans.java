package uk.nhs.england.approvals.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Times that neither overlap nor touch, in order. */
record Spans(List<Span> all) {

    static final Spans NONE = new Spans(List.of());

    Spans {
        all = List.copyOf(all);
    }

    /** All the time of these, whether they overlap or not. */
    static Spans of(Collection<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var next : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.until().isBefore(next.from())) {
                merged.add(next);
            } else if (last.until().isBefore(next.until())) {
                merged.set(merged.size() - 1, new Span(last.from(), next.until()));
            }
        }
        return new Spans(merged);
    }

    /** What is left of it without the time of others. */
    Spans without(Spans others) {
        var left = new ArrayList<Span>();
        all.forEach(span -> left.addAll(others.gapsIn(span)));
        return new Spans(left);
    }

    /** The time that both have. */
    Spans with(Spans others) {
        return without(new Spans(all.stream().flatMap(s -> others.gapsIn(s).stream()).toList()));
    }

    boolean cover(Span span) {
        return gapsIn(span).isEmpty();
    }

    Duration length() {
        return all.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** The parts of a time that it does not have. */
    List<Span> gapsIn(Span whole) {
        var gaps = new ArrayList<Span>();
        var reached = whole.from();
        for (var span : all) {
            var begins = span.from().isBefore(whole.until()) ? span.from() : whole.until();
            Span.between(reached, begins).ifPresent(gaps::add);
            reached = span.until().isAfter(reached) ? span.until() : reached;
        }
        Span.between(reached, whole.until()).ifPresent(gaps::add);
        return gaps;
    }
}
