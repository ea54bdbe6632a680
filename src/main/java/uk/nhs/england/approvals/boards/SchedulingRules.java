package uk.nhs.england.approvals.boards;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** When a sitting may be moved or called off. */
final class SchedulingRules {

    private static final Period FARTHEST = Period.ofYears(2);

    private SchedulingRules() {}

    static Refusals takesPlace(Sitting sitting) {
        return sitting.schedule().cancelledCause() == null
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "sitting-takes-place",
                                "The sitting was cancelled: " + sitting.schedule().cancelledWhy()));
    }

    /** What has begun was when it was. */
    static Refusals canChange(Sitting sitting, Instant now) {
        boolean isAhead = sitting.startsAt().isAfter(now) && sitting.state().isAhead();
        return takesPlace(sitting)
                .and(
                        isAhead || sitting.state() == SittingState.CANCELLED
                                ? Refusals.none()
                                : Refusals.of(
                                        Refusal.conflict(
                                                "sitting-has-not-begun",
                                                "The sitting has begun: it can neither be moved"
                                                        + " nor cancelled.")));
    }

    /** One that nobody opened while it could be is called off afterwards, too. */
    static Refusals canCancel(Sitting sitting, Instant now) {
        boolean wasNeverHeld =
                sitting.state().isAhead()
                        && !now.isBefore(sitting.startsAt().plus(SessionRules.LONGEST));
        return wasNeverHeld ? Refusals.none() : canChange(sitting, now);
    }

    static Refusals newStart(Instant startsAt, Instant now) {
        var latest = now.atOffset(ZoneOffset.UTC).plus(FARTHEST).toInstant();
        return startsAt.isAfter(now) && startsAt.isBefore(latest)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "sitting-moves-ahead",
                                "startsAt",
                                "A sitting moves to a later time than now, within 2 years."));
    }
}
