package uk.nhs.england.approvals.businesscase;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.decisions.Made;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** An approval that has a last day, and whether the lead was told that it comes near. */
@Embeddable
class Approval {

    /** Time enough to write another case and have the boards decide on it. */
    private static final Period WARNING = Period.ofDays(60);

    @Column(name = "approved_until")
    private LocalDate until;

    @Column(name = "approval_warned_at")
    private @Nullable Instant warnedAt;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    private Approval(LocalDate until, @Nullable Instant warnedAt) {
        this.until = until;
        this.warnedAt = warnedAt;
    }

    /** By the decisions; null when the case is not approved, or without end. */
    static @Nullable Approval by(
            Progress progress, List<Made> decisions, @Nullable Approval before) {
        var until = progress.approved() ? lastDay(decisions) : null;
        if (until == null) {
            return null;
        }
        return before != null && before.until.equals(until) ? before : new Approval(until, null);
    }

    private static @Nullable LocalDate lastDay(List<Made> decisions) {
        return decisions.stream()
                .filter(made -> made.stands() && made.board().equals(Progress.APPROVING_BOARD))
                .reduce((_, later) -> later)
                .map(Made::validUntil)
                .orElse(null);
    }

    /** The lead is told; false when that was done. */
    boolean warn(Instant at) {
        if (warnedAt != null) {
            return false;
        }
        warnedAt = at;
        return true;
    }

    boolean warned() {
        return warnedAt != null;
    }

    boolean isPast(Instant now) {
        return !now.isBefore(endOfLastDay());
    }

    LocalDate until() {
        return until;
    }

    /** When the lead is told: at the beginning of a day of England. */
    Instant warningDue() {
        return until.minus(WARNING).atStartOfDay(Rosters.LONDON).toInstant();
    }

    /** The midnight, in England, that ends its last day. */
    Instant endOfLastDay() {
        return until.plusDays(1).atStartOfDay(Rosters.LONDON).toInstant();
    }
}
