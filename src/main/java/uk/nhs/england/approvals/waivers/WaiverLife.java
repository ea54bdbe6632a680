package uk.nhs.england.approvals.waivers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.PersonId;
import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;

/** What became of an exception, as facts; where it stands is derived from them. */
@Embeddable
class WaiverLife {

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "on_behalf_of")
    private @Nullable String onBehalfOf;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "granted_by")
    @Nullable String grantedBy;

    @Column(name = "refused_by")
    @Nullable String refusedBy;

    @Column(name = "withdrawn_at")
    @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_reason")
    @Nullable String withdrawnReason;

    @Column(name = "reminded_at")
    @Nullable Instant remindedAt;

    @Column(name = "reminded_again_at")
    @Nullable Instant remindedAgainAt;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;

    @Column(name = "ended_reason")
    @Nullable String endedReason;

    @Column(name = "lapsed_at")
    @Nullable Instant lapsedAt;

    @Column(name = "superseded_by")
    @Nullable String supersededBy;

    @SuppressWarnings("NullAway.Init")
    protected WaiverLife() {}

    WaiverLife(Recorded requested) {
        this.requestedBy = requested.by().value();
        this.onBehalfOf = requested.onBehalfOf() == null ? null : requested.onBehalfOf().value();
        this.requestedAt = requested.at();
    }

    Recorded requested() {
        var other = onBehalfOf == null ? null : new PersonId(onBehalfOf);
        return new Recorded(new PersonId(requestedBy), other, requestedAt);
    }

    WaiverStanding standing(boolean past) {
        if (withdrawnAt != null) {
            return WaiverStanding.WITHDRAWN;
        }
        if (refusedBy != null) {
            return WaiverStanding.REFUSED;
        }
        if (grantedBy == null) {
            return WaiverStanding.REQUESTED;
        }
        if (endedAt != null) {
            return WaiverStanding.ENDED;
        }
        if (supersededBy != null) {
            return WaiverStanding.SUPERSEDED;
        }
        return past || lapsedAt != null ? WaiverStanding.EXPIRED : WaiverStanding.GRANTED;
    }

    boolean awaitsDecision() {
        return standing(false) == WaiverStanding.REQUESTED;
    }

    boolean runs() {
        return standing(false) == WaiverStanding.GRANTED;
    }

    boolean reminded() {
        return remindedAt != null;
    }

    @Nullable String decidedBy() {
        return grantedBy == null ? refusedBy : grantedBy;
    }

    void withdraw(String reason, Instant at) {
        withdrawnReason = reason;
        withdrawnAt = at;
    }

    void end(String reason, Instant at) {
        endedReason = reason;
        endedAt = at;
    }

    boolean remind(Instant at) {
        if (remindedAt != null) {
            return false;
        }
        remindedAt = at;
        return true;
    }

    boolean remindAgain(Instant at) {
        if (remindedAgainAt != null) {
            return false;
        }
        remindedAgainAt = at;
        return true;
    }
}
