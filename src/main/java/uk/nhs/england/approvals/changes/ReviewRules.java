package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.util.Collections;
import java.util.Set;

/** How a change is reviewed and closed (product rule 10), one named rule each. */
final class ReviewRules {

    private ReviewRules() {}

    static Refusals reviewing(Change change, Review review, Actor actor) {
        return ChangeRules.stands(change, ChangeStanding.DONE, ChangeStanding.BACKED_OUT)
                .and(byAnother(change, actor))
                .and(byWhoeverReviews(change, actor))
                .and(agreesWithHowItEnded(change, review))
                .and(namesTheIncident(change, review))
                .and(isNoSuccessWithAnIncident(change, review));
    }

    static Refusals closing(Change change) {
        return isReviewedFirst(change).and(isLookedAtFirst(change));
    }

    static Refusals linking(Change change) {
        return ChangeRules.require(
                change.standing().isEnded() || change.standing().isUnderWay(),
                Refusal.conflict(
                        "an-incident-follows-the-start",
                        "The change is %s: it can have caused nothing."
                                .formatted(change.standing().words())));
    }

    /**
     * Whoever says that a change caused an incident answers for the change or for what it broke.
     *
     * @param owned the services that this person owns
     */
    static Refusals isConcerned(Change change, Set<String> owned, Actor actor) {
        return ChangeRules.require(
                actor.is(Role.CHANGE_MANAGER)
                        || change.people().contains(actor.principal())
                        || !Collections.disjoint(owned, change.request().services()),
                Refusal.forbidden(
                        "an-incident-is-linked-by-whom-it-concerns",
                        "The change manager, the people of the change and the owners of its"
                                + " services link incidents to it."));
    }

    static Refusals unlinking(Change change, String incident) {
        return ChangeRules.require(
                change.doing().incidents().contains(incident),
                Refusal.conflict(
                        "the-incident-is-linked",
                        "The incident %s is not linked to the change.".formatted(incident)));
    }

    /** What was made without a board, or earns a template its status, is reviewed by another. */
    private static Refusals byAnother(Change change, Actor actor) {
        boolean alone = !ChangeRules.hadAHand(change, actor);
        return ChangeRules.require(
                        alone || !change.request().asked().lane().lookedAtAfterwards(),
                        Refusal.forbidden(
                                "nobody-reviews-their-own-emergency",
                                "Somebody else than its people reviews what was made without a"
                                        + " board."))
                .and(
                        ChangeRules.require(
                                alone || !earnsStatus(change),
                                Refusal.forbidden(
                                        "nobody-earns-a-status-by-their-own-review",
                                        "It counts to the record of its template: somebody else"
                                                + " than its people reviews it.")));
    }

    private static boolean earnsStatus(Change change) {
        return change.request().lane() == Lane.Type.NORMAL && change.request().template() != null;
    }

    private static Refusals byWhoeverReviews(Change change, Actor actor) {
        return ChangeRules.require(
                actor.is(Role.CHANGE_MANAGER)
                        || actor.is(Role.PMO)
                        || actor.is(Role.BOARD_MEMBER)
                        || change.people().contains(actor.principal()),
                Refusal.forbidden(
                        "reviewed-by-its-people-or-a-board",
                        "The change manager, the PMO, members of boards and the people of a change"
                                + " review it."));
    }

    private static Refusals agreesWithHowItEnded(Change change, Review review) {
        boolean backedOut = change.doing().backedOut();
        return ChangeRules.require(
                        !backedOut || review.outcome().isFailure(),
                        Refusal.invalid(
                                "what-was-backed-out-did-not-succeed",
                                "outcome",
                                "The change was backed out: it did not succeed."))
                .and(
                        ChangeRules.require(
                                backedOut || review.outcome() != ReviewOutcome.BACKED_OUT,
                                Refusal.invalid(
                                        "what-was-done-was-not-backed-out",
                                        "outcome",
                                        "The change was done, not backed out: say whether it"
                                                + " failed.")));
    }

    private static Refusals namesTheIncident(Change change, Review review) {
        return ChangeRules.require(
                review.outcome() != ReviewOutcome.CAUSED_INCIDENT
                        || review.incident() != null
                        || !change.doing().incidents().isEmpty(),
                Refusal.invalid(
                        "the-incident-is-named", "incident", "Name the incident it caused."));
    }

    private static Refusals isNoSuccessWithAnIncident(Change change, Review review) {
        boolean incident = review.incident() != null || !change.doing().incidents().isEmpty();
        return ChangeRules.require(
                !incident || review.outcome().isFailure(),
                Refusal.invalid(
                        "what-caused-an-incident-did-not-succeed",
                        "outcome",
                        "The change caused an incident: it did not succeed."));
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
