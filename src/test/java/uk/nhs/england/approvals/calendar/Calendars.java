package uk.nhs.england.approvals.calendar;

import java.time.LocalDate;
import java.util.Collection;

/** Working calendars with these bank holidays. */
public final class Calendars {

    private Calendars() {}

    public static WorkingCalendar with(Collection<LocalDate> holidays) {
        return WorkingCalendar.with(holidays);
    }
}
