package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;

import java.time.LocalDate;

/**
 * That a person fills a seat, while the board has it.
 *
 * @param until the first day on which they do not; null when no end is known
 */
record Stint(
        PersonId person,
        String seat,
        boolean alternate,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean covers(LocalDate day) {
        return !from.isAfter(day) && (until == null || day.isBefore(until));
    }
}
