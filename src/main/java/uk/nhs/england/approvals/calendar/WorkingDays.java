package uk.nhs.england.approvals.calendar;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Counts time limits in the working days of England, by the bank holidays that are known now. */
@Component
public class WorkingDays {

    /** Days begin and end by the clocks of England. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final KnownHolidays known;
    private final Clock clock;

    WorkingDays(KnownHolidays known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /** Today in England. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /**
     * The last of this many working days, the first of which comes after a day.
     *
     * @param days 1 or more
     */
    public LocalDate after(LocalDate day, int days) {
        return calendar().after(day, days);
    }

    /**
     * The working day that comes so many working days before a day.
     *
     * @param days 0 for the day itself, whatever it is
     */
    public LocalDate before(LocalDate day, int days) {
        return calendar().before(day, days);
    }

    /** How many working days there are after one day, up to and with another; 0 when it is not. */
    public int between(LocalDate day, LocalDate until) {
        return day.isBefore(until) ? calendar().between(day, until) : 0;
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendar().isWorkingDay(day);
    }

    /**
     * What is known now and does not change before the transaction ends, for a day that somebody is
     * promised: whoever adds a bank holiday finds the promise then.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException while somebody changes it
     */
    public WorkingCalendar promising() {
        return known.held();
    }

    /** What is known now, for several sums at once. */
    public WorkingCalendar calendar() {
        return known.calendar();
    }
}
