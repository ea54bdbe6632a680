package uk.nhs.england.approvals.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/** Until when members reply to a sitting in writing, and whether their replies are in. */
@Embeddable
class ReplyWindow {

    @Column(name = "replies_until")
    private LocalDate until;

    @Column(name = "asked_why")
    private String why;

    @Column(name = "replies_in_at")
    private @Nullable Instant inAt;

    @SuppressWarnings("NullAway.Init")
    protected ReplyWindow() {}

    ReplyWindow(LocalDate until, String why) {
        this.until = until;
        this.why = why;
    }

    /** They have longer, and so may still change what the board decides. */
    void extend(LocalDate later, Instant now) {
        ReplyRules.longer(until, later).and(ReplyRules.repliesAhead(later, now)).throwIfAny();
        until = later;
        inAt = null;
    }

    /** No other reply can matter, or the last day has passed; false when that was known. */
    boolean close(Instant now) {
        if (inAt != null) {
            return false;
        }
        inAt = now;
        return true;
    }

    boolean isOpen(Instant now) {
        return inAt == null && !hasPassed(now);
    }

    boolean hasPassed(Instant now) {
        return LocalDate.ofInstant(now, Rosters.LONDON).isAfter(until);
    }

    LocalDate until() {
        return until;
    }

    String why() {
        return why;
    }
}
