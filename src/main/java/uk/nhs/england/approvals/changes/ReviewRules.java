package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

/** How a change is reviewed and closed (product rule 10), one named rule each. */
final class ReviewRules {

    private ReviewRules() {}

    static Refusals reviewing(Change change, Review review, Actor actor) {
        return ChangeRules.stands(change, ChangeStanding.DONE, ChangeStanding.BACKED_OUT)
                .and(byAnother(change, actor))
                .and(agreesWithHowItEnded(change, review))
                .and(namesTheIncident(review));
    }

    static Refusals closing(Change change) {
        return isReviewedFirst(change).and(isLookedAtFirst(change));
    }

    static Refusals linking(Change change) {
        return ChangeRules.require(
                change.standing().isEnded()
                        || change.standing() == ChangeStanding.STARTED
                        || change.standing() == ChangeStanding.PAUSED,
                Refusal.conflict(
                        "an-incident-follows-the-start",
                        "The change is %s: it can have caused nothing."
                                .formatted(change.standing().words())));
    }

    /** What was made without a board is not reviewed by those who made it. */
    private static Refusals byAnother(Change change, Actor actor) {
        return ChangeRules.require(
                !change.request().asked().lane().lookedAtAfterwards()
                        || !change.people().contains(actor.principal()),
                Refusal.forbidden(
                        "nobody-reviews-their-own-emergency",
                        "Somebody else than its people reviews what was made without a board."));
    }

    private static Refusals agreesWithHowItEnded(Change change, Review review) {
        boolean success =
                review.outcome() == ReviewOutcome.SUCCESSFUL
                        || review.outcome() == ReviewOutcome.SUCCESSFUL_WITH_ISSUES;
        return ChangeRules.require(
                !change.doing().backedOut() || !success,
                Refusal.invalid(
                        "what-was-backed-out-did-not-succeed",
                        "outcome",
                        "The change was backed out: it did not succeed."));
    }

    private static Refusals namesTheIncident(Review review) {
        return ChangeRules.require(
                review.outcome() != ReviewOutcome.CAUSED_INCIDENT || review.incident() != null,
                Refusal.invalid(
                        "the-incident-is-named", "incident", "Name the incident it caused."));
    }

    private static Refusals isReviewedFirst(Change change) {
        return ChangeRules.require(
                change.standing() == ChangeStanding.REVIEWED,
                Refusal.conflict(
                        "it-is-reviewed-before-it-is-closed",
                        "The change is %s: it is closed once it was reviewed."
                                .formatted(change.standing().words())));
    }

    private static Refusals isLookedAtFirst(Change change) {
        return ChangeRules.require(
                !ChangeWaits.awaitsLook(change),
                Refusal.conflict(
                        "cab-looks-before-it-is-closed",
                        "It was made without CAB, which looks at it before it is closed."));
    }
}
