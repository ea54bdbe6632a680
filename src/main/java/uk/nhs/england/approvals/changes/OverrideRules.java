package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.List;
import java.util.Set;

/** How the gate before a go-live is overridden (product rule 9), one named rule each. */
final class OverrideRules {

    private OverrideRules() {}

    static Refusals requesting(
            Change change, Set<String> heldBack, List<GateOverride> others, Actor actor) {
        return ChangeRules.byItsPeople(change, actor)
                .and(isSubmitted(change))
                .and(
                        ChangeRules.require(
                                !heldBack.isEmpty(),
                                Refusal.conflict(
                                        "something-holds-it-back",
                                        "Nothing holds the change back.")))
                .and(
                        ChangeRules.require(
                                others.stream()
                                        .noneMatch(one -> one.awaitsDecision() && one.isOf(change)),
                                Refusal.conflict(
                                        "one-override-at-a-time",
                                        "An override waits for the chair of the ARB.")));
    }

    /** Every reason why this board may not give this outcome. */
    static Refusals deciding(GateOverride override, Change change, String board, Outcome outcome) {
        return isTheArb(board)
                .and(awaitsDecision(override))
                .and(isOfTheChangeAsItStands(override, change))
                .and(isGrantedOrNot(outcome));
    }

    /** What the chair lets through is known, and stays as it is. */
    private static Refusals isSubmitted(Change change) {
        return ChangeRules.require(
                change.standing().isBeforeStart() && change.standing() != ChangeStanding.DRAFT,
                Refusal.conflict(
                        "what-is-overridden-was-submitted",
                        "The change is %s: an override is asked for one that was submitted and not"
                                        .formatted(change.standing().words())
                                + " made."));
    }

    private static Refusals isTheArb(String board) {
        return ChangeRules.require(
                board.equals(Cab.ARB),
                Refusal.conflict(
                        "the-chair-of-the-arb-overrides",
                        "Only the chair of the ARB overrides the gate, not the %s."
                                .formatted(board)));
    }

    private static Refusals awaitsDecision(GateOverride override) {
        return ChangeRules.require(
                override.awaitsDecision(),
                Refusal.conflict("the-override-awaits-a-decision", "The override was decided on."));
    }

    private static Refusals isOfTheChangeAsItStands(GateOverride override, Change change) {
        return ChangeRules.require(
                override.isOf(change),
                Refusal.conflict(
                        "the-override-is-of-the-change-as-it-stands",
                        "The override was asked for submission %d of the change, which is at %d."
                                .formatted(override.edition(), change.edition())));
    }

    private static Refusals isGrantedOrNot(Outcome outcome) {
        return ChangeRules.require(
                outcome.type() == Outcome.Type.APPROVED || outcome.type() == Outcome.Type.REJECTED,
                Refusal.invalid(
                        "an-override-is-granted-or-not",
                        "outcome.type",
                        "An override is approved or rejected, nothing between."));
    }
}
