package uk.nhs.england.approvals.boards;

import org.jspecify.annotations.Nullable;

import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** Until when members may reply in writing, one named rule each (product rule 4). */
final class ReplyRules {

    private static final Period LONGEST_WINDOW = Period.ofDays(90);

    private ReplyRules() {}

    static Refusals isInWriting(Sitting sitting) {
        return sitting.isInWriting()
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "only-in-writing",
                                "Only a sitting in writing has a last day to reply."));
    }

    static Refusals beforeTheLastDayIsOver(@Nullable ReplyWindow window, Instant now) {
        return window == null || !window.hasPassed(now)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.conflict(
                                "replies-until-the-last-day",
                                "Members could reply until %s.".formatted(window.until())));
    }

    static Refusals longer(LocalDate before, LocalDate until) {
        return until.isAfter(before)
                ? Refusals.none()
                : Refusals.of(
                        Refusal.invalid(
                                "extension-is-longer",
                                "until",
                                "Members have until %s already.".formatted(before)));
    }

    /** A window of a day that has passed is none; one of months is a sitting. */
    static Refusals repliesAhead(LocalDate until, Instant now) {
        var today = LocalDate.ofInstant(now, Rosters.LONDON);
        return until.isBefore(today) || until.isAfter(today.plus(LONGEST_WINDOW))
                ? Refusals.of(
                        Refusal.invalid(
                                "replies-until-a-day-ahead",
                                "until",
                                "Members reply until today or a day within 90 days."))
                : Refusals.none();
    }
}
