package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.util.Optional;

/** How the emergency roster approves (product rule 10), one named rule each. */
final class RosterRules {

    /** How an approval by the roster is named. */
    static final String ROSTER = "EMERGENCY-ROSTER";

    private static final int NEEDED = 2;

    private RosterRules() {}

    /** Whether the roster has approved: two of them, one outside the team that makes it. */
    static boolean enough(Change change) {
        var roster = change.approving().roster();
        return roster.size() >= NEEDED && roster.stream().anyMatch(one -> isOutside(change, one));
    }

    /**
     * Every reason why this person may not approve.
     *
     * @param team the person's on the roster today; empty when they are not on it
     */
    static Refusals approving(Change change, Actor actor, Optional<String> team, Instant now) {
        return isAnEmergency(change)
                .and(ChangeRules.stands(change, ChangeStanding.AWAITS_APPROVAL))
                .and(ChangeRules.windowIsAhead(change, now))
                .and(ChangeRules.notTheirOwn(change, actor))
                .and(isOnTheRoster(team))
                .and(approvesOnce(change, actor))
                .and(oneOfTwoIsOutside(change, team));
    }

    private static Refusals isAnEmergency(Change change) {
        return ChangeRules.require(
                change.request().lane() == Lane.Type.EMERGENCY,
                Refusal.conflict(
                        "the-roster-approves-emergencies",
                        "The emergency roster approves emergency changes only."));
    }

    private static Refusals isOnTheRoster(Optional<String> team) {
        return ChangeRules.require(
                team.isPresent(),
                Refusal.forbidden(
                        "on-the-emergency-roster", "You are not on the emergency roster today."));
    }

    private static Refusals approvesOnce(Change change, Actor actor) {
        return ChangeRules.require(
                change.approving().roster().stream()
                        .noneMatch(one -> one.by().equals(actor.person())),
                Refusal.conflict("two-people-approve", "You have approved; another is needed."));
    }

    private static Refusals oneOfTwoIsOutside(Change change, Optional<String> team) {
        var others = change.approving().roster();
        boolean outside =
                team.filter(mine -> !mine.equalsIgnoreCase(change.request().team())).isPresent()
                        || others.stream().anyMatch(one -> isOutside(change, one));
        return ChangeRules.require(
                others.isEmpty() || outside,
                Refusal.conflict(
                        "one-of-two-is-outside-the-team",
                        "One of the two who approve is outside the team %s."
                                .formatted(change.request().team())));
    }

    private static boolean isOutside(Change change, RosterApproval approval) {
        return !approval.team().equalsIgnoreCase(change.request().team());
    }
}
