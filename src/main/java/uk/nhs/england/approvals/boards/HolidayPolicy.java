package uk.nhs.england.approvals.boards;

import uk.nhs.england.approvals.calendar.WorkingCalendar;

import java.time.LocalDate;
import java.util.Optional;

/** What a board does when its rule gives a day on which nobody works. */
public enum HolidayPolicy {
    /** It sits on the first working day after it. */
    NEXT_WORKING_DAY,
    /** It sits on the last working day before it. */
    PREVIOUS_WORKING_DAY,
    /** It does not sit. */
    CANCEL;

    /** On which day the board sits instead, or on that day itself; empty when it does not sit. */
    Optional<LocalDate> held(LocalDate day, WorkingCalendar calendar) {
        if (calendar.isWorkingDay(day)) {
            return Optional.of(day);
        }
        return switch (this) {
            case NEXT_WORKING_DAY -> Optional.of(calendar.after(day, 1));
            case PREVIOUS_WORKING_DAY -> Optional.of(before(day, calendar));
            case CANCEL -> Optional.empty();
        };
    }

    private static LocalDate before(LocalDate day, WorkingCalendar calendar) {
        var before = day.minusDays(1);
        while (!calendar.isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }
}
