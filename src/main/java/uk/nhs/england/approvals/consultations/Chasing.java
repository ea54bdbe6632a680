package uk.nhs.england.approvals.consultations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** What the clock has said to a consultee about its due day, each once. */
@Embeddable
class Chasing {

    /** What there is to say. */
    enum Kind {
        /** Half of the time has gone. */
        REMINDED_AT_HALF_TIME,
        /** It is the last day. */
        REMINDED_ON_LAST_DAY,
        /** The last day has passed. */
        BECAME_OVERDUE
    }

    @Column(name = "half_time_reminded_at")
    private @Nullable Instant atHalfTime;

    @Column(name = "last_day_reminded_at")
    private @Nullable Instant onLastDay;

    @Column(name = "overdue_since")
    private @Nullable Instant overdueSince;

    protected Chasing() {}

    private Chasing(
            @Nullable Instant atHalfTime,
            @Nullable Instant onLastDay,
            @Nullable Instant overdueSince) {
        this.atHalfTime = atHalfTime;
        this.onLastDay = onLastDay;
        this.overdueSince = overdueSince;
    }

    static Chasing none() {
        return new Chasing(null, null, null);
    }

    /** With another last day, what was said about the earlier one counts no more. */
    Chasing forALaterDay() {
        return new Chasing(atHalfTime, null, null);
    }

    boolean knows(Kind kind) {
        return switch (kind) {
            case REMINDED_AT_HALF_TIME -> atHalfTime != null;
            case REMINDED_ON_LAST_DAY -> onLastDay != null;
            case BECAME_OVERDUE -> overdueSince != null;
        };
    }

    Chasing with(Kind kind, Instant at) {
        return switch (kind) {
            case REMINDED_AT_HALF_TIME -> new Chasing(at, onLastDay, overdueSince);
            case REMINDED_ON_LAST_DAY -> new Chasing(atHalfTime, at, overdueSince);
            case BECAME_OVERDUE -> new Chasing(atHalfTime, onLastDay, at);
        };
    }
}
