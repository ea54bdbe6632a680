package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * That the gate before a go-live is to be overridden, and what the ARB's chair decided (rule 9).
 */
@Entity
@Table(name = "changes_override")
class GateOverride {

    @Id private String number;
    private String change;
    private int edition;
    private String about;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "held_back", columnDefinition = "text[]")
    private String[] heldBack;

    private String reason;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "granted_by")
    private @Nullable String grantedBy;

    @Column(name = "refused_by")
    private @Nullable String refusedBy;

    @Version private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected GateOverride() {}

    /** One that is asked for, of what holds the change back now and nothing else. */
    GateOverride(String number, Change change, Wanted wanted, Recorded recorded) {
        this.number = number;
        this.change = change.number();
        this.edition = change.edition();
        this.about = Objects.requireNonNullElse(change.request().goLiveOf(), change.number());
        this.heldBack = wanted.heldBack().toArray(String[]::new);
        this.reason = wanted.reason();
        this.requestedBy = recorded.principal().value();
        this.requestedAt = recorded.at();
    }

    /** What holds back the change, and why it is to go ahead nevertheless. */
    record Wanted(Set<String> heldBack, String reason) {}

    void grant(String decision) {
        grantedBy = decision;
    }

    void refuse(String decision) {
        refusedBy = decision;
    }

    boolean notRatified(String decision) {
        boolean was = decision.equals(grantedBy) || decision.equals(refusedBy);
        grantedBy = was ? null : grantedBy;
        refusedBy = was ? null : refusedBy;
        return was;
    }

    boolean awaitsDecision() {
        return grantedBy == null && refusedBy == null;
    }

    boolean isGranted() {
        return grantedBy != null;
    }

    String number() {
        return number;
    }

    String change() {
        return change;
    }

    /** The decision that granted it. */
    String grantedBy() {
        return Objects.requireNonNull(grantedBy);
    }

    /** The submission of the change that is to be let through; of another nothing was said. */
    int edition() {
        return edition;
    }

    boolean isOf(Change asItStands) {
        return asItStands.edition() == edition;
    }

    Set<String> heldBack() {
        return Set.of(heldBack);
    }

    PersonId requester() {
        return new PersonId(requestedBy);
    }

    OverrideView view() {
        return new OverrideView(
                number,
                change,
                edition,
                about,
                List.of(heldBack),
                reason,
                requester(),
                requestedAt,
                grantedBy,
                refusedBy);
    }
}
