package uk.nhs.england.approvals.minutes;

import uk.nhs.england.approvals.boards.Roster;
import uk.nhs.england.approvals.boards.Sitting;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

/** What may happen to minutes, one named rule each. */
final class MinutesRules {

    /** How long members have to comment, in working days. */
    static final int COMMENT_WORKING_DAYS = 5;

    private MinutesRules() {}

    static Refusals notAgreed(Minutes minutes) {
        return require(
                !minutes.isAgreed(),
                "minutes-are-agreed-once",
                "The minutes were agreed and are fixed.");
    }

    static Refusals byMembers(Roster roster, Actor actor) {
        return roster.has(actor.person()) && actor.onBehalfOf() == null
                ? Refusals.none()
                : Refusals.of(
                        Refusal.forbidden(
                                "members-comment-on-minutes",
                                "Only members of the %s comment on its minutes, in their own name."
                                        .formatted(roster.board())));
    }

    /** Minutes are agreed by the same board, when it sits the next time or later. */
    static Refusals atALaterSitting(Sitting of, Sitting at) {
        return require(
                at.board().equals(of.board()) && at.startsAt().isAfter(of.startsAt()),
                "minutes-agreed-at-a-later-sitting",
                "Minutes are agreed at a later sitting of the same board.");
    }

    private static Refusals require(boolean holds, String rule, String otherwise) {
        return holds ? Refusals.none() : Refusals.of(Refusal.conflict(rule, otherwise));
    }
}
