package uk.nhs.england.approvals.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Whatever the holidays, sums of working days are those of somebody who counts on a calendar. */
class WorkingDaysPropertyTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 900;

    @Property
    void aSumIsWhatOneCountsDayByDay(
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 300) int number) {
        var counted = day;
        for (int left = number; left > 0; ) {
            counted = counted.plusDays(1);
            left -= works(counted, holidays) ? 1 : 0;
        }

        assertThat(WorkingCalendar.with(holidays).after(day, number)).isEqualTo(counted);
    }

    @Property
    void aDifferenceIsWhatOneCountsDayByDay(
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate until) {
        var counted =
                day.isBefore(until)
                        ? day.plusDays(1)
                                .datesUntil(until.plusDays(1))
                                .filter(one -> works(one, holidays))
                                .count()
                        : 0;

        assertThat(WorkingCalendar.with(holidays).between(day, until)).isEqualTo((int) counted);
    }

    @Property
    void countingBackUndoesASum(
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 300) int number) {
        var calendar = WorkingCalendar.with(holidays);
        var before = calendar.before(day, number);

        assertThat(works(before, holidays)).isTrue();
        assertThat(before.datesUntil(day).filter(one -> works(one, holidays)).count())
                .isEqualTo(number);
        if (works(day, holidays)) {
            assertThat(calendar.after(before, number)).isEqualTo(day);
            assertThat(calendar.before(calendar.after(day, number), number)).isEqualTo(day);
        }
    }

    @Property
    void aDifferenceUndoesASum(
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 300) int number) {
        var calendar = WorkingCalendar.with(holidays);

        assertThat(calendar.between(day, calendar.after(day, number))).isEqualTo(number);
    }

    @Property
    void aSumNeverLandsOnAWeekendOrAHoliday(
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 300) int number) {
        var calendar = WorkingCalendar.with(holidays);
        var landed = calendar.after(day, number);

        assertThat(works(landed, holidays)).isTrue();
        assertThat(calendar.isWorkingDay(landed)).isTrue();
    }

    @Property
    void oneMoreWorkingDayIsAlwaysLater(
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 300) int number) {
        var calendar = WorkingCalendar.with(holidays);

        assertThat(calendar.after(day, number + 1)).isAfter(calendar.after(day, number));
        assertThat(calendar.after(day.plusDays(1), number))
                .isAfterOrEqualTo(calendar.after(day, number));
    }

    @Property
    void stepsAddUp(
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 100) int first,
            @ForAll @IntRange(min = 1, max = 100) int then) {
        var calendar = WorkingCalendar.with(holidays);

        assertThat(calendar.after(calendar.after(day, first), then))
                .isEqualTo(calendar.after(day, first + then));
    }

    @Property
    void aHolidayMoreMovesADayItTouchesByOneWorkingDayAndNoOther(
            @ForAll("holidays") Set<LocalDate> holidays,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate another,
            @ForAll @IntRange(min = 1, max = 100) int number) {
        var before = WorkingCalendar.with(holidays);
        var due = before.after(day, number);
        var more = new TreeSet<>(holidays);
        more.add(another);
        var after = WorkingCalendar.with(more);
        boolean touched =
                before.isWorkingDay(another) && another.isAfter(day) && !another.isAfter(due);

        assertThat(after.after(day, number)).isEqualTo(touched ? after.after(due, 1) : due);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return days().set().ofMaxSize(120);
    }

    private static boolean works(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
