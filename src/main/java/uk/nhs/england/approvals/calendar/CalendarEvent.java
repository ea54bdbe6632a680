package uk.nhs.england.approvals.calendar;

import uk.nhs.england.approvals.kernel.GovernanceEvent;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Subject;

import java.time.LocalDate;

/** What happened to the calendar. */
public sealed interface CalendarEvent extends GovernanceEvent {

    LocalDate day();

    @Override
    default Subject subject() {
        return new Subject(Subject.Kind.CALENDAR, day().toString());
    }

    /** Nobody will work on that day: what is due then or later moves. */
    record BankHolidayAdded(LocalDate day, String name, Recorded recorded)
            implements CalendarEvent {
        @Override
        public String what() {
            return "Bank holiday added: %s (%s)".formatted(day, name);
        }
    }

    /** People work on that day after all; what was promised for later stays as it was promised. */
    record BankHolidayWithdrawn(LocalDate day, String name, Recorded recorded)
            implements CalendarEvent {
        @Override
        public String what() {
            return "Bank holiday withdrawn: %s (%s)".formatted(day, name);
        }
    }
}
