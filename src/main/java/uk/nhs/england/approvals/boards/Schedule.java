package uk.nhs.england.approvals.boards;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Recorded;

import java.time.Instant;
import java.time.LocalDate;

/** How a sitting came about, and whether it takes place. */
@Embeddable
class Schedule {

    @Enumerated(EnumType.STRING)
    private SittingKind kind;

    @Column(name = "series_date")
    private @Nullable LocalDate seriesDate;

    @Column(name = "moved_by_hand")
    private boolean movedByHand;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "cancelled_by")
    private @Nullable String cancelledBy;

    @Column(name = "cancelled_why")
    private @Nullable String cancelledWhy;

    @Column(name = "cancelled_cause")
    @Enumerated(EnumType.STRING)
    private @Nullable ScheduleCause cancelledCause;

    @SuppressWarnings("NullAway.Init")
    protected Schedule() {}

    private Schedule(SittingKind kind, @Nullable LocalDate seriesDate) {
        this.kind = kind;
        this.seriesDate = seriesDate;
    }

    static Schedule called() {
        return new Schedule(SittingKind.EXTRAORDINARY, null);
    }

    static Schedule outOfCommittee() {
        return new Schedule(SittingKind.OUT_OF_COMMITTEE, null);
    }

    static Schedule ofSeries(LocalDate date) {
        return new Schedule(SittingKind.REGULAR, date);
    }

    void moved(ScheduleCause cause) {
        movedByHand |= cause == ScheduleCause.BY_HAND;
    }

    void cancelled(ScheduleCause cause, String why, Recorded recorded) {
        cancelledAt = recorded.at();
        cancelledBy = recorded.by().value();
        cancelledWhy = why;
        cancelledCause = cause;
    }

    SittingKind kind() {
        return kind;
    }

    /** The day that the board's rule gave; null when somebody called the sitting. */
    @Nullable LocalDate seriesDate() {
        return seriesDate;
    }

    boolean isMovedByHand() {
        return movedByHand;
    }

    /** Why it does not take place; null when it does. */
    @Nullable ScheduleCause cancelledCause() {
        return cancelledCause;
    }

    @Nullable String cancelledWhy() {
        return cancelledWhy;
    }
}
