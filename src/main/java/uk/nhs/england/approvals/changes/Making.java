package uk.nhs.england.approvals.changes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How a change was made, with its times. */
@Embeddable
class Making {

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

    protected Making() {}

    /** Of one that was found made already. */
    static Making found(Instant from, Instant until) {
        var making = new Making();
        making.startedAt = from;
        making.endedAt = until;
        return making;
    }

    /** Of one that was made before this service was used. */
    static Making past(Instant from, Instant until, boolean takenBack) {
        var making = found(from, until);
        making.backedOut = takenBack;
        return making;
    }

    /** Empty before it is made. */
    Optional<ChangeStanding> standing() {
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

    /** It is over: done, or taken back; a pause ends with it. */
    void end(boolean takenBack, Instant at) {
        resume(at);
        endedAt = at;
        backedOut = takenBack;
    }

    ImplementationView view() {
        return new ImplementationView(
                startedAt, startedBy, pausedAt, pausedSeconds, endedAt, backedOut);
    }

    boolean backedOut() {
        return backedOut;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }
}
