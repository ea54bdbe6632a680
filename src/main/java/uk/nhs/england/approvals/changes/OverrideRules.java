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
                .and(
                        ChangeRules.require(
                                !heldBack.isEmpty(),
                                Refusal.conflict(
                                        "something-holds-it-back",
                                        "Nothing holds the change back.")))
                .and(
                        ChangeRules.require(
                                others.stream().noneMatch(GateOverride::awaitsDecision),
                                Refusal.conflict(
                                        "one-override-at-a-time",
                                        "An override waits for the chair of the ARB.")));
    }

    /** Every reason why this board may not give this outcome. */
    static Refusals deciding(GateOverride override, String board, Outcome outcome) {
        return ChangeRules.require(
                        board.equals(Cab.ARB),
                        Refusal.conflict(
                                "the-chair-of-the-arb-overrides",
                                "Only the chair of the ARB overrides the gate, not the %s."
                                        .formatted(board)))
                .and(
                        ChangeRules.require(
                                override.awaitsDecision(),
                                Refusal.conflict(
                                        "the-override-awaits-a-decision",
                                        "The override was decided on.")))
                .and(
                        ChangeRules.require(
                                outcome.type() == Outcome.Type.APPROVED
                                        || outcome.type() == Outcome.Type.REJECTED,
                                Refusal.invalid(
                                        "an-override-is-granted-or-not",
                                        "outcome.type",
                                        "An override is approved or rejected, nothing between.")));
    }
}
