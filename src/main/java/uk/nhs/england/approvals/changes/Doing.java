package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How a change was made, and what became of it, as facts. */
@Embeddable
class Doing {

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] chased = new String[0];

    @Column(name = "lapsed_at")
    @Nullable Instant lapsedAt;

    @Embedded private Making making = new Making();
    @Embedded private Aftermath aftermath = new Aftermath();

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
        doing.making = Making.found(from, until);
        return doing;
    }

    /** Of one that was made before; nothing more is to be done. */
    static Doing of(PastChange past) {
        var times = past.times();
        var doing = new Doing();
        doing.making =
                Making.past(
                        times.started(), times.ended(), past.outcome() == ReviewOutcome.BACKED_OUT);
        doing.aftermath = Aftermath.past(past);
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
        if (aftermath.isReviewed()) {
            return Optional.of(ChangeStanding.REVIEWED);
        }
        return making.standing();
    }

    void review(Review written, Recorded recorded) {
        aftermath.review(written, recorded);
    }

    /** An incident that it caused is known: CAB looks at it again, and it is open again. */
    void caused(String incident) {
        aftermath.caused(incident);
        lookedAtBy = null;
        closedAt = null;
    }

    void notCaused(String incident) {
        aftermath.notCaused(incident);
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

    Making making() {
        return making;
    }

    Aftermath aftermath() {
        return aftermath;
    }

    @Nullable ReviewView reviewed() {
        return aftermath.view(lookedAtBy);
    }

    List<String> incidents() {
        return aftermath.incidents();
    }

    @Nullable String withdrawnBecause() {
        return withdrawnBecause;
    }
}
