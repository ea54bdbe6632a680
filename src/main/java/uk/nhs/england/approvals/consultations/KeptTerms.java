package uk.nhs.england.approvals.consultations;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * On which terms a consultee is asked, from a day until another.
 *
 * @param purpose what it looks at
 * @param timeLimit working days to respond, 1 to 60
 * @param from the first day
 * @param until the first day on which they no longer hold; null when no end is known
 */
record KeptTerms(
        String name,
        String purpose,
        int timeLimit,
        boolean mandatory,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Whether they hold on a day, or on every day when there is no end. */
    boolean endAfter(LocalDate day) {
        return until == null || day.isBefore(until);
    }
}
