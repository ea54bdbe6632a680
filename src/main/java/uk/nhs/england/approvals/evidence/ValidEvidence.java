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
 * @param standsFor itself and the older items that it renewed, one after the other
 */
public record ValidEvidence(
        String reference,
        EvidenceKind kind,
        String title,
        Set<String> criteria,
        @Nullable LocalDate expires,
        Set<String> standsFor) {

    public ValidEvidence {
        criteria = Set.copyOf(criteria);
        standsFor = Set.copyOf(standsFor);
    }
}
