package uk.nhs.england.approvals.changes;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Refusal;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the emergency roster approves (product rule 10), one named rule each. */
final class RosterRules {

    /** How an approval by the roster is named. */
    static final String ROSTER = "EMERGENCY-ROSTER";

    private static final int NEEDED = 2;

    private RosterRules() {}

    /** Whether the roster has approved: two of them, not of one team. */
    static boolean enough(Change change) {
        return change.approving().roster().stream().map(one -> team(one.team())).distinct().count()
                >= NEEDED;
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
                .and(isAnother(change, actor, team));
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

    private static Refusals isAnother(Change change, Actor actor, Optional<String> team) {
        var once = approvesOnce(change, actor);
        return once.isEmpty() ? oneOfTwoIsOutside(change, team) : once;
    }

    private static Refusals approvesOnce(Change change, Actor actor) {
        return ChangeRules.require(
                change.approving().roster().stream()
                        .noneMatch(one -> one.by().equals(actor.person())),
                Refusal.conflict("two-people-approve", "You have approved; another is needed."));
    }

    /**
     * Teams are compared as the roster has them, not with what the request calls its team: of two
     * teams one is outside, whatever is written there.
     */
    private static Refusals oneOfTwoIsOutside(Change change, Optional<String> team) {
        var others = change.approving().roster();
        boolean another =
                others.stream().anyMatch(one -> !team(one.team()).equals(team(team.orElse(""))));
        return ChangeRules.require(
                others.isEmpty() || another,
                Refusal.conflict(
                        "one-of-two-is-outside-the-team",
                        "%s has approved: one of the two is of another team."
                                .formatted(
                                        others.stream()
                                                .map(RosterApproval::team)
                                                .distinct()
                                                .collect(Collectors.joining(", ")))));
    }

    private static String team(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }
}
