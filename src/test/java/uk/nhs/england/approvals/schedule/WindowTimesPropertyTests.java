package uk.nhs.england.approvals.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import uk.nhs.england.approvals.calendar.WorkingDays;
import uk.nhs.england.approvals.register.MaintenanceWindow;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** A window is open when the clocks of England say so, on the nights when they jump too. */
class WindowTimesPropertyTests {

    private static final Set<DayOfWeek> EVERY_DAY = Set.of(DayOfWeek.values());

    /** The nights of 25 October 2026 and 28 March 2027, and a day on either side. */
    private static final List<Instant> NIGHTS =
            List.of(Instant.parse("2026-10-24T00:00:00Z"), Instant.parse("2027-03-27T00:00:00Z"));

    @Property(tries = 500)
    void aWindowIsOpenByTheClocksOfEngland(
            @ForAll("windows") MaintenanceWindow window, @ForAll("minutes") Instant minute) {
        var open = WindowTimes.of(List.of(window), new Span(minute, minute.plusSeconds(60)));

        if (!comesTwice(minute)) {
            assertThat(open.cover(new Span(minute, minute.plusSeconds(60))))
                    .as("%s at %s", window, minute)
                    .isEqualTo(isOpen(window, minute));
        }
    }

    @Property(tries = 500)
    void ofTheHourThatComesTwiceAWindowHasNoMoreThanItSays(
            @ForAll("windows") MaintenanceWindow window, @ForAll("minutes") Instant minute) {
        var span = new Span(minute, minute.plusSeconds(60));

        if (WindowTimes.of(List.of(window), span).cover(span)) {
            assertThat(isOpen(window, minute) || comesTwice(minute)).isTrue();
        }
    }

    @Example
    void anHourThatComesTwiceIsTwoHoursOfAWindowAroundIt() {
        var window = new MaintenanceWindow(EVERY_DAY, LocalTime.of(0, 30), LocalTime.of(3, 0));
        var night = Some.span("2026-10-24T23:00:00Z", "2026-10-25T04:00:00Z");

        var open = new Spans(List.of(night)).with(WindowTimes.of(List.of(window), night));

        assertThat(open.all())
                .containsExactly(Some.span("2026-10-24T23:30:00Z", "2026-10-25T03:00:00Z"));
    }

    @Example
    void anHourThatNeverComesIsNoneOfAWindow() {
        var window = new MaintenanceWindow(EVERY_DAY, LocalTime.of(1, 0), LocalTime.of(2, 0));
        var night = Some.span("2027-03-28T00:00:00Z", "2027-03-28T12:00:00Z");

        var open = WindowTimes.of(List.of(window), night);

        assertThat(open.gapsIn(night)).containsExactly(night);
    }

    @Example
    void aWindowOverMidnightEndsOnTheNextDay() {
        var window =
                new MaintenanceWindow(
                        Set.of(DayOfWeek.SATURDAY), LocalTime.of(22, 0), LocalTime.of(2, 0));
        var open =
                WindowTimes.of(
                        List.of(window), Some.span("2026-12-06T00:00:00Z", "2026-12-06T01:00:00Z"));

        assertThat(open.cover(Some.span("2026-12-05T22:00:00Z", "2026-12-06T02:00:00Z"))).isTrue();
        assertThat(open.cover(Some.span("2026-12-05T22:00:00Z", "2026-12-06T02:01:00Z"))).isFalse();
    }

    /** Read off the clock on the wall, with no sum of instants. */
    private static boolean isOpen(MaintenanceWindow window, Instant minute) {
        var shown = LocalDateTime.ofInstant(minute, WorkingDays.LONDON);
        var time = shown.toLocalTime();
        var today = shown.getDayOfWeek();
        boolean overMidnight = !window.until().isAfter(window.from());
        boolean begun = window.days().contains(today) && !time.isBefore(window.from());
        boolean goesOn = window.days().contains(today.minus(1)) && time.isBefore(window.until());
        return overMidnight ? begun || goesOn : begun && time.isBefore(window.until());
    }

    private static boolean comesTwice(Instant minute) {
        var shown = LocalDateTime.ofInstant(minute, WorkingDays.LONDON);
        return WorkingDays.LONDON.getRules().getValidOffsets(shown).size() > 1;
    }

    @Provide
    Arbitrary<Instant> minutes() {
        return Combinators.combine(
                        Arbitraries.of(NIGHTS), Arbitraries.integers().between(0, 3 * 24 * 60))
                .as((night, minutes) -> night.plus(Duration.ofMinutes(minutes)))
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toInstant());
    }

    @Provide
    Arbitrary<MaintenanceWindow> windows() {
        var times = Arbitraries.integers().between(0, 95).map(n -> LocalTime.of(n / 4, n % 4 * 15));
        var days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        return Combinators.combine(days, times, times)
                .filter((_, from, until) -> !from.equals(until))
                .as(MaintenanceWindow::new);
    }
}
