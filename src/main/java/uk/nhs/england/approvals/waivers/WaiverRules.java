package uk.nhs.england.approvals.waivers;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.time.LocalDate;

/** What may become of an exception, through whom (product rule 8), one named rule each. */
final class WaiverRules {

    private WaiverRules() {}

    /** Every reason why this board may not give this outcome. */
    static Refusals deciding(Waiver waiver, String board, Outcome outcome, LocalDate today) {
        return awaitsDecision(waiver)
                .and(boardHasAuthority(waiver, board))
                .and(isNotReferred(outcome))
                .and(isGrantedAheadOfItsEnd(waiver, outcome, today));
    }

    static Refusals withdrawing(Waiver waiver, Actor actor) {
        return awaitsDecision(waiver)
                .and(
                        require(
                                actor.principal().equals(waiver.requested().principal()),
                                Refusal.forbidden(
                                        "by-whoever-requested-it",
                                        "Only %s, who requested it, withdraws it."
                                                .formatted(waiver.requested().principal()))));
    }

    static Refusals ending(Waiver waiver, Actor actor, Instant at) {
        return isInForce(waiver, LocalDate.ofInstant(at, Rosters.LONDON))
                .and(
                        require(
                                actor.principal().equals(waiver.owner()),
                                Refusal.forbidden(
                                        "by-the-owner",
                                        "Only its owner, %s, ends it early."
                                                .formatted(waiver.owner()))));
    }

    static Refusals isInForce(Waiver waiver, LocalDate today) {
        return require(
                waiver.inForce(today),
                Refusal.conflict(
                        "exception-is-in-force",
                        "The exception is %s, not in force."
                                .formatted(waiver.standing(today).words())));
    }

    static Refusals awaitsDecision(Waiver waiver) {
        return require(
                waiver.awaitsDecision(),
                Refusal.conflict(
                        "exception-awaits-a-decision",
                        "The exception %s waits for no decision: it was decided on or withdrawn."
                                .formatted(waiver.number())));
    }

    private static Refusals boardHasAuthority(Waiver waiver, String board) {
        return require(
                board.equals(waiver.board()),
                Refusal.conflict(
                        "board-has-authority",
                        "At %s risk the %s decides, not the %s."
                                .formatted(waiver.risk().words(), waiver.board(), board)));
    }

    private static Refusals isNotReferred(Outcome outcome) {
        return require(
                outcome.type() != Outcome.Type.REFERRED,
                Refusal.invalid(
                        "exceptions-are-not-referred",
                        "outcome.type",
                        "Who decides on an exception follows its risk: it is not referred."));
    }

    private static Refusals isGrantedAheadOfItsEnd(
            Waiver waiver, Outcome outcome, LocalDate today) {
        return require(
                !outcome.type().approves() || waiver.expires().isAfter(today),
                Refusal.conflict(
                        "expiry-is-ahead",
                        "It was to run to %s, which is not ahead any more."
                                .formatted(waiver.expires())));
    }

    private static Refusals require(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
