package uk.nhs.england.approvals.changes;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * When a past change was what, UTC, to the microsecond.
 *
 * @param asked when it was asked for; of an unauthorised one, when it was found
 * @param windowFrom when it was to begin; when it did, where no window is told
 * @param windowUntil when it was to be over; when it was, where no window is told
 */
public record PastTimes(
        Instant asked,
        @Nullable Instant submitted,
        @Nullable Instant decided,
        Instant windowFrom,
        Instant windowUntil,
        Instant started,
        Instant ended,
        @Nullable Instant reviewed) {

    /** The database keeps no more; so what is told twice is the same. */
    private static final ChronoUnit KEPT = ChronoUnit.MICROS;

    public PastTimes(
            Instant asked,
            @Nullable Instant submitted,
            @Nullable Instant decided,
            @Nullable Instant windowFrom,
            @Nullable Instant windowUntil,
            Instant started,
            Instant ended,
            @Nullable Instant reviewed) {
        this.asked = asked.truncatedTo(KEPT);
        this.submitted = kept(submitted);
        this.decided = kept(decided);
        this.started = started.truncatedTo(KEPT);
        this.ended = ended.truncatedTo(KEPT);
        this.windowFrom = Objects.requireNonNullElse(kept(windowFrom), this.started);
        this.windowUntil = Objects.requireNonNullElse(kept(windowUntil), this.ended);
        this.reviewed = kept(reviewed);
    }

    static PastTimes of(Change change) {
        var made = change.doing().view();
        return new PastTimes(
                change.requested().at(),
                change.approving().submittedAt(),
                change.approving().approvedAt(),
                change.request().from(),
                change.request().until(),
                Objects.requireNonNull(made.startedAt()),
                Objects.requireNonNull(made.endedAt()),
                change.doing().reviewedAt());
    }

    private static @Nullable Instant kept(@Nullable Instant at) {
        return at == null ? null : at.truncatedTo(KEPT);
    }
}
