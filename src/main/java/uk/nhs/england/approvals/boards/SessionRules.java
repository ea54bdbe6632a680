package uk.nhs.england.approvals.boards;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Duration;
import java.time.Instant;

/** What may happen to a sitting when it is held, one named rule each (product rule 4). */
final class SessionRules {

    /** A decision is recorded while its board sits; the longest sitting is within one day. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration GRACE = Duration.ofMinutes(5);

    private SessionRules() {}

    static Refusals begun(Sitting sitting, Instant now) {
        return SchedulingRules.takesPlace(sitting)
                .and(
                        require(
                                !sitting.startsAt().isAfter(now),
                                "sitting-has-begun",
                                "The sitting has not begun: it starts at %s."
                                        .formatted(sitting.startsAt())));
    }

    static Refusals freezing(Sitting sitting) {
        return SchedulingRules.takesPlace(sitting).and(notFrozen(sitting)).and(notClosed(sitting));
    }

    static Refusals takingAttendance(Sitting sitting, Instant now) {
        return begun(sitting, now).and(notClosed(sitting)).and(meets(sitting));
    }

    private static Refusals notFrozen(Sitting sitting) {
        return require(
                sitting.state().isAhead() && sitting.state() != SittingState.FROZEN,
                "agenda-freezes-once",
                "The agenda is frozen already.");
    }

    /** In writing, whoever replies takes part, and nobody else is said to. */
    private static Refusals meets(Sitting sitting) {
        return require(
                !sitting.isInWriting(),
                "attendance-is-by-reply",
                "A sitting in writing has no room: whoever replies takes part.");
    }

    static Refusals notClosed(Sitting sitting) {
        return require(!sitting.state().isOver(), "sitting-is-not-over", "The sitting is over.");
    }

    static Refusals isClosed(Sitting sitting) {
        return require(
                sitting.state() == SittingState.CLOSED,
                "minutes-after-the-sitting",
                "Minutes are agreed once, after the sitting.");
    }

    static Refusals isOpen(Sitting sitting) {
        return require(
                sitting.course().openedAt() != null,
                "sitting-is-in-session",
                "The sitting is not in session: its chair has not opened it.");
    }

    static Refusals opening(Sitting sitting, Instant now) {
        return begun(sitting, now)
                .and(notClosed(sitting))
                .and(notTooLate(sitting, now))
                .and(
                        require(
                                sitting.course().openedAt() == null,
                                "sitting-opens-once",
                                "The sitting is in session already."))
                .and(
                        require(
                                sitting.state() == SittingState.FROZEN
                                        || sitting.course().openedAt() != null
                                        || sitting.state().isOver(),
                                "agenda-is-frozen",
                                "The agenda is not frozen yet."));
    }

    static Refusals inSession(Sitting sitting, Instant now) {
        return begun(sitting, now)
                .and(isOpen(sitting))
                .and(sitting.state().isOver() ? notClosed(sitting) : notTooLate(sitting, now));
    }

    static Refusals notInThePast(Instant startsAt, Instant now) {
        return startsAt.isBefore(now.minus(GRACE))
                ? Refusals.of(
                        Refusal.invalid(
                                "sitting-is-not-in-the-past",
                                "startsAt",
                                "A sitting cannot be planned in the past."))
                : Refusals.none();
    }

    private static Refusals notTooLate(Sitting sitting, Instant now) {
        return require(
                sitting.isInWriting() || now.isBefore(sitting.startsAt().plus(LONGEST)),
                "sitting-is-not-over",
                "The sitting is over: it started at %s.".formatted(sitting.startsAt()));
    }

    private static Refusals require(boolean holds, String rule, String otherwise) {
        return holds ? Refusals.none() : Refusals.of(Refusal.conflict(rule, otherwise));
    }
}
