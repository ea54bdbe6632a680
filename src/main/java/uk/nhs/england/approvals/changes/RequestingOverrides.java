package uk.nhs.england.approvals.changes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.identity.Holder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Asks the ARB's chair to let a change through the gate, and lists what was asked. */
@Service
@Transactional
public class RequestingOverrides {

    private final HeldChanges held;
    private final GoLiveGate gate;
    private final GateOverrides overrides;
    private final AccessList access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestingOverrides(
            HeldChanges held,
            GoLiveGate gate,
            GateOverrides overrides,
            AccessList access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.held = held;
        this.gate = gate;
        this.overrides = overrides;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The chair of the ARB is to decide whether the change goes ahead past what holds it back now.
     *
     * @return its number
     * @throws uk.nhs.england.approvals.kernel.Refused when nothing holds it back, or one waits
     */
    public String request(String change, String reason, Actor actor) {
        var found = held.hold(change, actor);
        var heldBack = gate.heldBack(found).keySet();
        OverrideRules.requesting(found, heldBack, overrides.of(change), actor).throwIfAny();
        var recorded = actor.at(clock.instant());
        int year = LocalDate.ofInstant(recorded.at(), Rosters.LONDON).getYear();
        var number = "OVR-%d-%04d".formatted(year, overrides.nextNumber(year));
        var wanted = new GateOverride.Wanted(heldBack, reason);
        overrides.saveAndFlush(new GateOverride(number, found, wanted, recorded));
        access.follow(number, change, Set.of(Holder.board(Cab.ARB)));
        events.publishEvent(
                new OverrideEvent.OverrideRequested(number, change, heldBack, recorded));
        return number;
    }

    /** Those that this person may see, by number. */
    @Transactional(readOnly = true)
    public List<OverrideView> after(String number, int most, Actor actor) {
        return overrides.after(number, access.keysOf(actor), most).stream()
                .map(GateOverride::view)
                .toList();
    }
}
