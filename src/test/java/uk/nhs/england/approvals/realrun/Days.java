package uk.nhs.england.approvals.realrun;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** Working days of England, counted by the run itself from the bank holidays the API lists. */
record Days(Set<LocalDate> bankHolidays) {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !bankHolidays.contains(day);
    }

    /** The day itself if it is a working day, or else the next one. */
    LocalDate from(LocalDate day) {
        return isWorking(day) ? day : after(day, 1);
    }

    /** The last of this many working days, the first of which comes after a day. */
    LocalDate after(LocalDate day, int count) {
        return day.plusDays(1)
                .datesUntil(day.plusYears(2))
                .filter(this::isWorking)
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** How many working days come after one day, up to and with another. */
    int between(LocalDate day, LocalDate until) {
        return (int) day.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorking).count();
    }

    int between(Instant from, Instant until) {
        return between(on(from), on(until));
    }

    static LocalDate on(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }
}
