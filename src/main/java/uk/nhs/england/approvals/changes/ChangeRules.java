package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Role;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Who may do what with a change before it is made, and when, one named rule each. */
final class ChangeRules {

    private ChangeRules() {}

    static Refusals rewriting(Change change, Actor actor) {
        return byItsPeople(change, actor).and(isBeforeStart(change));
    }

    /** The change manager takes back what keeps others away and nobody goes on with. */
    static Refusals withdrawing(Change change, Actor actor) {
        var may = actor.is(Role.CHANGE_MANAGER) ? Refusals.none() : byItsPeople(change, actor);
        return may.and(isBeforeStart(change));
    }

    static Refusals submitting(Change change, Actor actor) {
        return byItsPeople(change, actor).and(stands(change, ChangeStanding.DRAFT));
    }

    static Refusals assessing(Change change, Actor actor) {
        return notTheirOwn(change, actor).and(stands(change, ChangeStanding.SUBMITTED));
    }

    /** An approval after the window has passed would allow nothing. */
    static Refusals windowIsAhead(Change change, Instant now) {
        return require(
                change.standing() != ChangeStanding.AWAITS_APPROVAL
                        || change.request().until().isAfter(now),
                Refusal.conflict(
                        "the-window-is-ahead",
                        "The window of the change has passed: it is to be given another first."));
    }

    /** Who may read it follows the case, from the beginning. */
    static Refusals goesLiveAsBefore(ChangeRequest before, ChangeRequest after) {
        return require(
                Objects.equals(before.goLiveOf(), after.goLiveOf()),
                Refusal.invalid(
                        "the-go-live-stays",
                        "goLiveOf",
                        "Which case goes live by it is said at the beginning and stays."));
    }

    static Refusals byItsPeople(Change change, Actor actor) {
        return require(
                change.people().contains(actor.principal()),
                Refusal.forbidden(
                        "by-the-people-of-the-change",
                        "Only those who asked for the change or make it do this."));
    }

    /**
     * Its people make it; once its window has passed the change manager may say how it ended, so
     * that no review is waited for without end.
     */
    static Refusals makes(Change change, ImplementationAct act, Actor actor, Instant now) {
        boolean overdue = change.standing().isUnderWay() && !now.isBefore(change.request().until());
        return overdue && act.ends() && actor.is(Role.CHANGE_MANAGER)
                ? Refusals.none()
                : byItsPeople(change, actor).and(nobodyMakesWhatTheyApproved(change, actor));
    }

    static Refusals notTheirOwn(Change change, Actor actor) {
        return require(
                !hadAHand(change, actor),
                Refusal.forbidden(
                        "nobody-approves-their-own-change",
                        "Whoever asks for a change or makes it does not approve it."));
    }

    /** Whether somebody, or whom they act for, asked for it, wrote it, submitted it or made it. */
    static boolean hadAHand(Change change, Actor actor) {
        var hands = change.handled();
        return hands.contains(actor.person()) || hands.contains(actor.principal());
    }

    /** One by which a change that was asked for would escape its approval, or its review. */
    static Refusals wasNotFoundMade(ChangeRequest after) {
        return require(
                after.lane().type() != Lane.Type.UNAUTHORISED,
                Refusal.conflict(
                        "what-was-asked-for-was-not-found-made",
                        "A change that was asked for is not one that was found made: record that"
                                + " by itself."));
    }

    /** Whoever approved it, acting for another, would have both hands in it. */
    static Refusals nobodyMakesWhatTheyApproved(Change change, Actor actor) {
        return require(
                change.approving().roster().stream()
                        .map(RosterApproval::by)
                        .noneMatch(by -> by.equals(actor.person()) || by.equals(actor.principal())),
                Refusal.forbidden(
                        "nobody-makes-what-they-approved",
                        "You approved this change: somebody else makes it."));
    }

    static Refusals stands(Change change, ChangeStanding... wanted) {
        return require(
                List.of(wanted).contains(change.standing()),
                Refusal.conflict(
                        "the-change-stands-so",
                        "The change is %s, which allows no such thing."
                                .formatted(change.standing().words())));
    }

    private static Refusals isBeforeStart(Change change) {
        return require(
                change.standing().isBeforeStart(),
                Refusal.conflict(
                        "before-the-start",
                        "The change is %s: it can be written anew or withdrawn only before its"
                                        .formatted(change.standing().words())
                                + " start."));
    }

    static Refusals require(boolean holds, Refusal otherwise) {
        return holds ? Refusals.none() : Refusals.of(otherwise);
    }
}
