package uk.nhs.england.approvals.waivers;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.boards.Rosters;
import uk.nhs.england.approvals.decisions.Decidable;
import uk.nhs.england.approvals.decisions.DecisionEvent.DecisionRatified;
import uk.nhs.england.approvals.decisions.DecisionEvent.DecisionRecorded;
import uk.nhs.england.approvals.decisions.DecisionHistory;
import uk.nhs.england.approvals.identity.AccessList;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Subject;

/** Holds exceptions before boards, and says what a decision made of them. */
@Component
class WaiverDecisions implements Decidable.Source {

    private final Waivers waivers;
    private final AboutSubjects subjects;
    private final DecisionHistory decisions;
    private final AccessList access;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;

    WaiverDecisions(
            Waivers waivers,
            AboutSubjects subjects,
            DecisionHistory decisions,
            AccessList access,
            Rosters rosters,
            ApplicationEventPublisher events) {
        this.waivers = waivers;
        this.subjects = subjects;
        this.decisions = decisions;
        this.access = access;
        this.rosters = rosters;
        this.events = events;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.EXCEPTION;
    }

    @Override
    public Decidable hold(String reference, Actor actor) {
        access.requireReadable(actor, reference);
        var waiver = waivers.requireHeld(reference);
        return new DecidableWaiver(
                waiver,
                decisions.on(reference),
                subjects.answerable(waiver.subject()),
                rosters.today());
    }

    /** After the decision is on the record: says what it made of the exception. */
    @EventListener
    @Order(200)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionRecorded decision) {
        if (decision.subject().kind() != kind()) {
            return;
        }
        var waiver = waivers.saveAndFlush(waivers.require(decision.subject().reference()));
        switch (decision.outcome()) {
            case APPROVED, APPROVED_WITH_CONDITIONS -> granted(waiver, decision);
            case REJECTED ->
                    events.publishEvent(
                            new WaiverEvent.ExceptionRefused(
                                    waiver.number(), decision.number(), decision.recorded()));
            case DEFERRED, REFERRED ->
                    events.publishEvent(
                            new WaiverEvent.ExceptionDeferred(
                                    waiver.number(), decision.number(), decision.recorded()));
        }
    }

    /** A sitting did not ratify the decision: the request waits again, and what it renewed runs. */
    @EventListener
    @Order(50)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionRatified looked) {
        if (looked.subject().kind() != kind() || looked.ratified()) {
            return;
        }
        var waiver = waivers.saveAndFlush(waivers.require(looked.subject().reference()));
        returned(waiver, "Exception before its board again: ", looked);
        var renews = waiver.renews();
        if (renews != null) {
            reinstate(waivers.requireHeld(renews), waiver, looked);
        }
    }

    private void reinstate(Waiver older, Waiver renewal, DecisionRatified looked) {
        if (older.comeBackFor(renewal)) {
            waivers.saveAndFlush(older);
            returned(older, "Exception runs again: ", looked);
        }
    }

    private void returned(Waiver waiver, String what, DecisionRatified looked) {
        events.publishEvent(
                new WaiverEvent.ExceptionReturned(
                        waiver.number(),
                        "%s%s was not ratified".formatted(what, looked.number()),
                        looked.recorded()));
    }

    private void granted(Waiver waiver, DecisionRecorded decision) {
        events.publishEvent(
                new WaiverEvent.ExceptionGranted(
                        waiver.number(), decision.number(), waiver.expires(), decision.recorded()));
        var renews = waiver.renews();
        if (renews != null) {
            supersede(waivers.requireHeld(renews), waiver, decision);
        }
    }

    private void supersede(Waiver older, Waiver renewal, DecisionRecorded decision) {
        if (older.giveWayTo(renewal)) {
            waivers.saveAndFlush(older);
            events.publishEvent(
                    new WaiverEvent.ExceptionSuperseded(
                            older.number(), renewal.number(), decision.recorded()));
        }
    }
}
