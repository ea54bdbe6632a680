package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What approved a change, or refused it.
 *
 * @param approvedBy a decision, the emergency roster, a revision of a template, or the record alone
 */
@Embeddable
record Verdict(
        @Column(name = "approved_by") @Nullable String approvedBy,
        @Column(name = "approved_at") @Nullable Instant approvedAt,
        @Column(name = "refused_by") @Nullable String refusedBy) {

    boolean isOf(String decision) {
        return decision.equals(approvedBy) || decision.equals(refusedBy);
    }

    ChangeStanding standing() {
        return refusedBy == null ? ChangeStanding.SCHEDULED : ChangeStanding.REFUSED;
    }
}
