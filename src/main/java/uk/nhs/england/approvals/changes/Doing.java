package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How a change was made and reviewed, as facts. */
@Embeddable
class Doing {

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] chased = new String[0];

    @Column(name = "lapsed_at")
    @Nullable Instant lapsedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "started_by")
    private @Nullable String startedBy;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    @Column(name = "paused_seconds")
    private long pausedSeconds;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "backed_out")
    private boolean backedOut;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "found_outcome")
    private @Nullable ReviewOutcome found;

    private @Nullable String review;

    @Column(name = "reviewed_by")
    private @Nullable String reviewedBy;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] incidents = new String[0];

    @Column(name = "looked_at_by")
    @Nullable String lookedAtBy;

    @Column(name = "unratified")
    @Nullable String unratified;

    @Column(name = "closed_at")
    @Nullable Instant closedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_because")
    private @Nullable String withdrawnBecause;

    protected Doing() {}

    /** Of one that was found made already. */
    static Doing found(Instant from, Instant until) {
        var doing = new Doing();
        doing.startedAt = from;
        doing.endedAt = until;
        return doing;
    }

    /** Of one that was made before; nothing more is to be done. */
    static Doing of(PastChange past) {
        var times = past.times();
        var doing = found(times.started(), times.ended());
        doing.backedOut = past.outcome() == ReviewOutcome.BACKED_OUT;
        doing.outcome = past.outcome();
        doing.found = past.outcome();
        if (past.incident() != null) {
            doing.name(past.incident());
        }
        doing.reviewedAt = times.reviewed();
        doing.closedAt = Objects.requireNonNullElse(times.reviewed(), times.ended());
        return doing;
    }

    /** Empty before it is made. */
    Optional<ChangeStanding> standing() {
        if (withdrawnAt != null) {
            return Optional.of(ChangeStanding.WITHDRAWN);
        }
        if (closedAt != null) {
            return Optional.of(ChangeStanding.CLOSED);
        }
        if (reviewedAt != null) {
            return Optional.of(ChangeStanding.REVIEWED);
        }
        if (endedAt != null) {
            return Optional.of(backedOut ? ChangeStanding.BACKED_OUT : ChangeStanding.DONE);
        }
        if (startedAt != null) {
            return Optional.of(pausedAt == null ? ChangeStanding.STARTED : ChangeStanding.PAUSED);
        }
        return Optional.empty();
    }

    void start(Recorded recorded) {
        startedAt = recorded.at();
        startedBy = recorded.principal().value();
    }

    void pause(Instant at) {
        pausedAt = at;
    }

    void resume(Instant at) {
        if (pausedAt != null) {
            pausedSeconds += Duration.between(pausedAt, at).toSeconds();
        }
        pausedAt = null;
    }

    void end(boolean takenBack, Instant at) {
        resume(at);
        endedAt = at;
        backedOut = takenBack;
    }

    void review(Review found, Recorded recorded) {
        this.found = found.outcome();
        outcome = found.outcome();
        review = found.words();
        if (found.incident() != null) {
            name(found.incident());
        }
        reviewedBy = recorded.principal().value();
        reviewedAt = recorded.at();
    }

    /** An incident that it caused is known: CAB looks at it again, and it is open again. */
    void caused(String reference) {
        name(reference);
        outcome = reviewedAt == null ? null : ReviewOutcome.CAUSED_INCIDENT;
        lookedAtBy = null;
        closedAt = null;
    }

    /** Each is named once, and none is forgotten. */
    private void name(String incident) {
        incidents =
                Stream.concat(Stream.of(incidents), Stream.of(incident))
                        .distinct()
                        .toArray(String[]::new);
    }

    /** It was not caused by this change: what its review found holds again. */
    void notCaused(String reference) {
        incidents =
                Stream.of(incidents).filter(one -> !one.equals(reference)).toArray(String[]::new);
        if (incidents.length == 0) {
            outcome = found;
        }
    }

    /** It was begun by an approval that CAB does not stand by: CAB looks at it again. */
    void begunWithout(String decision) {
        unratified = decision;
        lookedAtBy = null;
        closedAt = null;
    }

    void withdraw(String because, Instant at) {
        withdrawnBecause = because;
        withdrawnAt = at;
    }

    /** Somebody was asked again; false when that was done. */
    boolean chase(String wait) {
        if (List.of(chased).contains(wait)) {
            return false;
        }
        chased = Stream.concat(Stream.of(chased), Stream.of(wait)).toArray(String[]::new);
        return true;
    }

    ImplementationView view() {
        return new ImplementationView(
                startedAt, startedBy, pausedAt, pausedSeconds, endedAt, backedOut);
    }

    @Nullable ReviewView reviewed() {
        return outcome == null || reviewedAt == null
                ? null
                : new ReviewView(outcome, review, reviewedBy, reviewedAt, lookedAtBy);
    }

    @Nullable ReviewOutcome outcome() {
        return outcome;
    }

    @Nullable Instant reviewedAt() {
        return reviewedAt;
    }

    boolean backedOut() {
        return backedOut;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    List<String> incidents() {
        return List.of(incidents);
    }

    @Nullable String withdrawnBecause() {
        return withdrawnBecause;
    }
}
