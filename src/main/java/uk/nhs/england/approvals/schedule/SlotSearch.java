package uk.nhs.england.approvals.schedule;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What is left of a time, and what takes the rest. */
final class SlotSearch {

    private static final int SHOWN = 10;

    private SlotSearch() {}

    static SlotsView in(Span whole, Duration length, List<Blocking> blocking) {
        var taken =
                Spans.of(
                        blocking.stream()
                                .map(Blocking::spans)
                                .map(Spans::all)
                                .flatMap(Collection::stream)
                                .toList());
        var free = taken.gapsIn(whole);
        var slots =
                free.stream()
                        .filter(span -> span.length().compareTo(length) >= 0)
                        .limit(SHOWN)
                        .map(span -> new SlotsView.Slot(span.from(), span.until()))
                        .toList();
        long longest =
                free.stream().map(Span::length).mapToLong(Duration::toMinutes).max().orElse(0);
        return new SlotsView(slots, longest, slots.isEmpty() ? why(whole, blocking) : List.of());
    }

    private static List<SlotsView.Blocked> why(Span whole, List<Blocking> blocking) {
        return blocking.stream()
                .map(one -> new SlotsView.Blocked(one.kind(), one.words(), one.minutesIn(whole)))
                .filter(one -> one.minutes() > 0)
                .sorted(Comparator.comparingLong(SlotsView.Blocked::minutes).reversed())
                .limit(SHOWN)
                .toList();
    }
}
