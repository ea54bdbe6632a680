package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was found of a change and who approved it, as facts. */
@Embeddable
class Approving {

    /** How an approval is named that was given before this service was used. */
    static final String ELSEWHERE = "ELSEWHERE";

    private static final JsonMapper JSON = JsonMapper.shared();

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String risk;

    private boolean boarded;
    private boolean sampled;

    @Column(name = "assessed_by")
    private @Nullable String assessedBy;

    @Column(name = "assessed_at")
    private @Nullable Instant assessedAt;

    private @Nullable String assessment;

    @JdbcTypeCode(SqlTypes.JSON)
    private String roster = "[]";

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "refused_by")
    private @Nullable String refusedBy;

    /** Of one that is not submitted. */
    protected Approving() {}

    /** Of one that was submitted, with what was found of it. */
    Approving(Submitting found, Instant at) {
        this.submittedAt = at;
        this.risk = JSON.writeValueAsString(found.risk());
        this.boarded = found.boarded();
        this.sampled = found.sampled();
    }

    /** Of one that was decided on before, and not here. */
    static Approving of(PastChange past) {
        var approving = new Approving();
        approving.submittedAt = past.times().submitted();
        approving.boarded = past.lane() == Lane.Type.NORMAL || past.alteredByCab();
        if (past.lane() != Lane.Type.UNAUTHORISED) {
            approving.approvedBy = ELSEWHERE;
            approving.approvedAt = past.times().decided();
        }
        return approving;
    }

    ChangeStanding standing() {
        if (submittedAt == null) {
            return ChangeStanding.DRAFT;
        }
        if (refusedBy != null) {
            return ChangeStanding.REFUSED;
        }
        if (approvedBy != null) {
            return ChangeStanding.SCHEDULED;
        }
        return boarded && assessedAt == null
                ? ChangeStanding.SUBMITTED
                : ChangeStanding.AWAITS_APPROVAL;
    }

    void assess(String words, Recorded recorded) {
        assessedBy = recorded.principal().value();
        assessedAt = recorded.at();
        assessment = words;
    }

    void approve(String by, Instant at) {
        approvedBy = by;
        approvedAt = at;
    }

    void refuse(String by) {
        refusedBy = by;
    }

    /** A sitting did not ratify what was decided; false when another decision counts. */
    boolean notRatified(String decision) {
        if (!decision.equals(approvedBy) && !decision.equals(refusedBy)) {
            return false;
        }
        approvedBy = null;
        approvedAt = null;
        refusedBy = null;
        return true;
    }

    void approveAsRoster(RosterApproval approval) {
        var all = new ArrayList<>(roster());
        all.add(approval);
        roster = JSON.writeValueAsString(all);
    }

    List<RosterApproval> roster() {
        return List.of(JSON.readValue(roster, RosterApproval[].class));
    }

    @Nullable RiskFound risk() {
        return risk == null ? null : JSON.readValue(risk, RiskFound.class);
    }

    boolean boarded() {
        return boarded;
    }

    boolean sampled() {
        return sampled;
    }

    @Nullable String assessment() {
        return assessment;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    @Nullable Instant approvedAt() {
        return approvedAt;
    }

    @Nullable String approvedBy() {
        return approvedBy;
    }

    @Nullable String refusedBy() {
        return refusedBy;
    }
}
