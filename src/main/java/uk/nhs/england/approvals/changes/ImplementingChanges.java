package uk.nhs.england.approvals.changes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Recorded;
import uk.nhs.england.approvals.kernel.Refusals;

import java.time.Clock;

/** Follows a change while it is made: started, paused, resumed, done or backed out, with times. */
@Service
@Transactional
public class ImplementingChanges {

    private final HeldChanges held;
    private final WeighingStarts weighing;
    private final Clock clock;

    ImplementingChanges(HeldChanges held, WeighingStarts weighing, Clock clock) {
        this.held = held;
        this.weighing = weighing;
        this.clock = clock;
    }

    /**
     * What its people do while it is made.
     *
     * @throws uk.nhs.england.approvals.kernel.Refused when it may not be made now, or stands
     *     otherwise
     */
    public void act(String number, ImplementationAct act, Actor actor) {
        var change = held.hold(number, actor);
        var recorded = actor.at(clock.instant());
        ChangeRules.makes(change, act, actor, recorded.at())
                .and(refusals(change, act))
                .throwIfAny();
        change.make(doing -> step(doing, act, recorded), recorded);
        held.keep(change, event(number, act, recorded));
        if (change.standing().isEnded()) {
            held.made(change, recorded);
        }
    }

    private Refusals refusals(Change change, ImplementationAct act) {
        return switch (act) {
            case START -> StartRules.refusals(weighing.weigh(change));
            case PAUSE -> ChangeRules.stands(change, ChangeStanding.STARTED);
            case RESUME -> ChangeRules.stands(change, ChangeStanding.PAUSED);
            case DONE -> ChangeRules.stands(change, ChangeStanding.STARTED);
            case BACK_OUT ->
                    ChangeRules.stands(change, ChangeStanding.STARTED, ChangeStanding.PAUSED);
        };
    }

    private static void step(Doing doing, ImplementationAct act, Recorded recorded) {
        switch (act) {
            case START -> doing.start(recorded);
            case PAUSE -> doing.pause(recorded.at());
            case RESUME -> doing.resume(recorded.at());
            case DONE -> doing.end(false, recorded.at());
            case BACK_OUT -> doing.end(true, recorded.at());
        }
    }

    private static OfChange event(String number, ImplementationAct act, Recorded recorded) {
        return switch (act) {
            case START, PAUSE, RESUME -> new ImplementationEvent.ChangeMoved(number, act, recorded);
            case DONE -> new ImplementationEvent.ChangeImplemented(number, false, recorded);
            case BACK_OUT -> new ImplementationEvent.ChangeImplemented(number, true, recorded);
        };
    }
}
