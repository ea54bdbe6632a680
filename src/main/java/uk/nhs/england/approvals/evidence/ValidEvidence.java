package uk.nhs.england.approvals.evidence;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Set;

/**
 * An item that supports criteria on a day.
 *
 * @param reference such as {@code EV-2026-0001}
 * @param criteria the keys of the criteria
 * @param expires the last day on which it is valid; null when it does not expire
 */
public record ValidEvidence(
        String reference,
        EvidenceKind kind,
        String title,
        Set<String> criteria,
        @Nullable LocalDate expires) {

    public ValidEvidence {
        criteria = Set.copyOf(criteria);
    }
}
