package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.decisions.Outcome;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;

/** How CAB decides on changes (product rule 10), one named rule each. */
final class CabRules {

    private CabRules() {}

    /** Every reason why this board may not give this outcome to a change, now. */
    static Refusals deciding(Change change, String board, Outcome outcome, Instant now) {
        return cabDecides(board)
                .and(awaitsCab(change))
                .and(isNotReferred(outcome))
                .and(
                        outcome.type().approves()
                                ? ChangeRules.windowIsAhead(change, now).and(isReviewed(change))
                                : Refusals.none());
    }

    private static Refusals cabDecides(String board) {
        return ChangeRules.require(
                board.equals(Cab.CODE),
                Refusal.conflict(
                        "cab-decides", "The CAB decides on changes, not the %s.".formatted(board)));
    }

    private static Refusals awaitsCab(Change change) {
        return ChangeRules.require(
                change.waits().contains(ChangeWaits.CAB) || ChangeWaits.awaitsLook(change),
                Refusal.conflict(
                        "the-change-awaits-cab",
                        "The change is %s and waits for nothing from CAB."
                                .formatted(change.standing().words())));
    }

    private static Refusals isReviewed(Change change) {
        return ChangeRules.require(
                !change.standing().isEnded() || change.standing() == ChangeStanding.REVIEWED,
                Refusal.conflict(
                        "the-review-is-written",
                        "CAB looks at the review of the change, which is not written yet."));
    }

    private static Refusals isNotReferred(Outcome outcome) {
        return ChangeRules.require(
                outcome.type() != Outcome.Type.REFERRED,
                Refusal.invalid(
                        "changes-are-not-referred",
                        "outcome.type",
                        "The CAB alone decides on changes: none is referred."));
    }
}
