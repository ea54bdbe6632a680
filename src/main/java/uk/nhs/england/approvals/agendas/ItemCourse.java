package uk.nhs.england.approvals.agendas;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/** What happens to an item: the time spent on it, and how it ends. */
@Embeddable
class ItemCourse {

    /** How an item leaves an agenda without a decision. */
    enum Left {
        REMOVED,
        MOVED,
        CARRIED_OVER
    }

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    private int seconds;

    @Enumerated(EnumType.STRING)
    @Column(name = "left_how")
    private @Nullable Left left;

    @Column(name = "left_why")
    private @Nullable String leftWhy;

    private @Nullable String decision;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** Its time runs; what was spent on it before is kept. */
    void start(Instant at) {
        pause(at);
        startedAt = at;
    }

    /** The board moves on; the time spent on it is kept. */
    void pause(Instant at) {
        seconds = secondsUntil(at);
        startedAt = null;
    }

    void decided(String number, Instant at) {
        pause(at);
        decision = number;
        endedAt = at;
    }

    void leave(Left how, @Nullable String why, Instant at) {
        pause(at);
        left = how;
        leftWhy = why;
        endedAt = at;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    ItemState state() {
        if (decision != null) {
            return ItemState.DECIDED;
        }
        if (left != null) {
            return switch (left) {
                case REMOVED -> ItemState.REMOVED;
                case MOVED -> ItemState.MOVED;
                case CARRIED_OVER -> ItemState.CARRIED_OVER;
            };
        }
        if (startedAt != null) {
            return ItemState.IN_DISCUSSION;
        }
        return seconds > 0 ? ItemState.SET_ASIDE : ItemState.WAITING;
    }

    /** How long the board has discussed it until now. */
    int secondsUntil(Instant now) {
        var started = startedAt;
        return started == null
                ? seconds
                : seconds
                        + Math.toIntExact(Math.max(0, Duration.between(started, now).toSeconds()));
    }

    @Nullable String leftWhy() {
        return leftWhy;
    }

    @Nullable String decision() {
        return decision;
    }
}
