package uk.nhs.england.approvals.consultations;

import uk.nhs.england.approvals.calendar.WorkingCalendar;

import java.time.LocalDate;

/**
 * How long a consultee has.
 *
 * @param from the day after which its working days are counted
 * @param workingDays how many it has
 * @param day the last of them, as it was promised; one withdrawn bank holiday or another may have
 *     made it later than they come to now
 */
record Promise(LocalDate from, int workingDays, LocalDate day) {

    static Promise of(LocalDate from, int workingDays, WorkingCalendar calendar) {
        return new Promise(from, workingDays, calendar.after(from, workingDays));
    }

    /** As many working days as there are until a day that somebody has named. */
    Promise until(LocalDate named, WorkingCalendar calendar) {
        return new Promise(from, calendar.between(from, named), named);
    }

    /** Counted anew by the bank holidays that are known now; what was promised is not taken. */
    Promise counted(WorkingCalendar calendar) {
        var anew = workingDays == 0 ? day : calendar.after(from, workingDays);
        return anew.isAfter(day) ? new Promise(from, workingDays, anew) : this;
    }
}
