package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;

import java.time.Clock;

/** Assesses changes for CAB, and lets the emergency roster approve what cannot wait. */
@Service
@Transactional
public class ApprovingChanges {

    private final HeldChanges held;
    private final EmergencyRoster roster;
    private final Clock clock;

    ApprovingChanges(HeldChanges held, EmergencyRoster roster, Clock clock) {
        this.held = held;
        this.roster = roster;
        this.clock = clock;
    }

    /** The change manager finds it fit for CAB, or sends it back with a reason. */
    public void assess(String number, boolean fit, String words, Actor actor) {
        var change = held.hold(number, actor);
        ChangeRules.assessing(change, actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        change.assess(fit, words, recorded);
        held.keep(change, new ChangeEvent.ChangeAssessed(number, fit, recorded));
    }

    /** One of the emergency roster approves. */
    public void approveAsRoster(String number, Actor actor) {
        var change = held.hold(number, actor);
        var recorded = actor.at(clock.instant());
        var team = roster.teamOf(actor.person());
        RosterRules.approving(change, actor, team, recorded.at()).throwIfAny();
        change.approveAsRoster(
                new RosterApproval(actor.person(), team.orElseThrow(), recorded.at()));
        held.keep(
                change,
                new ChangeEvent.RosterMemberApproved(
                        number, change.standing() == ChangeStanding.SCHEDULED, recorded));
    }
}
