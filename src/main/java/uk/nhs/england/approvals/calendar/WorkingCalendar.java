package uk.nhs.england.approvals.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Working-day sums over known bank holidays: whole weeks at once, then the holidays among them.
 *
 * @param holidays weekdays on which nobody works
 */
public record WorkingCalendar(NavigableSet<LocalDate> holidays) {

    private static final int WEEKDAYS = 5;

    static WorkingCalendar with(Collection<LocalDate> holidays) {
        var weekdays = new TreeSet<>(holidays);
        weekdays.removeIf(WorkingCalendar::isWeekend);
        return new WorkingCalendar(weekdays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !holidays.contains(day);
    }

    /**
     * The last of this many working days, the first of which comes after a day.
     *
     * @param days 1 or more
     */
    public LocalDate after(LocalDate day, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A time limit is 1 working day or more: " + days);
        }
        var from = day;
        int missing = days;
        while (missing > 0) {
            var landed = weekdaysAfter(from, missing);
            missing = holidaysIn(from, landed);
            from = landed;
        }
        return from;
    }

    /**
     * The working day that comes so many working days before a day.
     *
     * @param days 0 for the day itself, whatever it is
     */
    public LocalDate before(LocalDate day, int days) {
        var found = day;
        int missing = days;
        while (missing > 0) {
            found = found.minusDays(1);
            missing -= isWorkingDay(found) ? 1 : 0;
        }
        return found;
    }

    /** How many working days there are after one day, up to and with another; 0 when it is not. */
    public int between(LocalDate day, LocalDate until) {
        return day.isBefore(until) ? weekdaysIn(day, until) - holidaysIn(day, until) : 0;
    }

    private int holidaysIn(LocalDate after, LocalDate until) {
        return holidays.subSet(after, false, until, true).size();
    }

    private static LocalDate weekdaysAfter(LocalDate day, int days) {
        var weekday = lastWeekday(day);
        int rest = days % WEEKDAYS;
        boolean overTheWeekend = weekday.getDayOfWeek().getValue() + rest > WEEKDAYS;
        return weekday.plusWeeks(days / WEEKDAYS).plusDays(overTheWeekend ? rest + 2 : rest);
    }

    private static int weekdaysIn(LocalDate after, LocalDate until) {
        var first = lastWeekday(after);
        var last = lastWeekday(until);
        long days = ChronoUnit.DAYS.between(first, last);
        boolean overTheWeekend =
                first.getDayOfWeek().getValue() + days % 7 > DayOfWeek.FRIDAY.getValue();
        return Math.toIntExact(days / 7 * WEEKDAYS + (overTheWeekend ? days % 7 - 2 : days % 7));
    }

    /** The day itself, or the Friday before it. */
    private static LocalDate lastWeekday(LocalDate day) {
        int beyond = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return beyond > 0 ? day.minusDays(beyond) : day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }
}
