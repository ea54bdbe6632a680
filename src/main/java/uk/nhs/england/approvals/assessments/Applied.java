package uk.nhs.england.approvals.assessments;

import java.time.LocalDate;
import java.util.List;

/**
 * That a standard applies to a case, and why.
 *
 * @param fired never empty
 * @param table the day from which the table that says so is in effect
 */
record Applied(String standard, Demanded demand, List<FiredRow> fired, LocalDate table) {

    Applied {
        fired = List.copyOf(fired);
    }
}
