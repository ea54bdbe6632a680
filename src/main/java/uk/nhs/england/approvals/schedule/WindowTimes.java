package uk.nhs.england.approvals.schedule;

import uk.nhs.england.approvals.register.MaintenanceWindow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When the maintenance windows of a service are open. */
final class WindowTimes {

    private WindowTimes() {}

    /** All the time, around a span, in which one of the windows is open. */
    static Spans of(List<MaintenanceWindow> windows, Span around) {
        var first = EnglishClock.day(around.from()).minusDays(1);
        var last = EnglishClock.day(around.until()).plusDays(1);
        return Spans.of(windows.stream().flatMap(one -> of(one, first, last)).toList());
    }

    private static Stream<Span> of(MaintenanceWindow window, LocalDate first, LocalDate last) {
        return first.datesUntil(last)
                .filter(day -> window.days().contains(day.getDayOfWeek()))
                .map(day -> on(window, day))
                .flatMap(Optional::stream);
    }

    private static Optional<Span> on(MaintenanceWindow window, LocalDate day) {
        var ends = window.until().isAfter(window.from()) ? day : day.plusDays(1);
        return EnglishClock.between(day.atTime(window.from()), ends.atTime(window.until()));
    }
}
