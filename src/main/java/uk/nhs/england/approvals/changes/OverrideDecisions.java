package uk.nhs.england.approvals.changes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.decisions.Decidable;
import uk.nhs.england.approvals.decisions.DecisionEvent.DecisionRecorded;
import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Subject;

/** Holds overrides of the gate before the chair of the ARB. */
@Component
class OverrideDecisions implements Decidable.Source {

    private final GateOverrides overrides;
    private final Changes changes;
    private final DecisionHistory decisions;
    private final AccessList access;
    private final ApplicationEventPublisher events;

    OverrideDecisions(
            GateOverrides overrides,
            Changes changes,
            DecisionHistory decisions,
            AccessList access,
            ApplicationEventPublisher events) {
        this.overrides = overrides;
        this.changes = changes;
        this.decisions = decisions;
        this.access = access;
        this.events = events;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.GATE_OVERRIDE;
    }

    @Override
    public Decidable hold(String reference, Actor actor) {
        access.requireReadable(actor, reference);
        var override = overrides.requireHeld(reference);
        return new DecidableOverride(
                override, decisions.on(reference), changes.require(override.change()));
    }

    /** After the decision is on the record. */
    @EventListener
    @Order(200)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionRecorded decision) {
        if (decision.subject().kind() == kind()) {
            events.publishEvent(
                    new OverrideEvent.OverrideDecided(
                            decision.subject().reference(),
                            decision.outcome().approves(),
                            decision.number(),
                            decision.recorded()));
        }
    }
}
