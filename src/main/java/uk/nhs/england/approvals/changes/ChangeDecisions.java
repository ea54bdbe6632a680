package uk.nhs.england.approvals.changes;

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
import uk.nhs.england.approvals.decisions.Described;
import uk.nhs.england.approvals.identity.Actor;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.register.ServiceRegister;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Holds changes before CAB, and says what a decision made of them. */
@Component
class ChangeDecisions implements Decidable.Source {

    private final HeldChanges held;
    private final Changes changes;
    private final DecisionHistory decisions;
    private final ServiceRegister register;
    private final Clock clock;

    ChangeDecisions(
            HeldChanges held,
            Changes changes,
            DecisionHistory decisions,
            ServiceRegister register,
            Clock clock) {
        this.held = held;
        this.changes = changes;
        this.decisions = decisions;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.CHANGE;
    }

    @Override
    public Decidable hold(String reference, Actor actor) {
        var change = held.hold(reference, actor);
        var request = change.request();
        return new DecidableChange(
                change,
                decisions.on(reference),
                clock.instant(),
                register.ended(
                        request.services(), LocalDate.ofInstant(request.until(), Rosters.LONDON)));
    }

    @Override
    public Described describe(String reference, int version) {
        var request = changes.require(reference).request();
        return new Described(request.title(), null, request.asked().why(), List.of());
    }

    /** After the decision is on the record: says what it made of the change. */
    @EventListener
    @Order(200)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionRecorded decision) {
        if (decision.subject().kind() != kind()) {
            return;
        }
        var change = changes.require(decision.subject().reference());
        held.keep(change, event(change, decision));
        if (change.standing() == ChangeStanding.REFUSED) {
            held.release(change, decision.recorded());
        }
    }

    /** A sitting did not ratify the decision: the change is before CAB again. */
    @EventListener
    @Order(50)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionRatified looked) {
        if (looked.subject().kind() == kind() && !looked.ratified()) {
            var change = changes.require(looked.subject().reference());
            held.keep(
                    change,
                    new ChangeEvent.ChangeReturned(
                            change.number(), looked.number(), looked.recorded()));
            if (mayStillBeMade(change, looked.recorded().at())) {
                held.book(change, looked.recorded());
            }
        }
    }

    /** What is over, or cannot begin in its window any more, keeps nobody away. */
    private static boolean mayStillBeMade(Change change, Instant now) {
        return change.standing().isBeforeStart() && change.request().until().isAfter(now);
    }

    private static OfChange event(Change change, DecisionRecorded decision) {
        var number = change.number();
        if (decision.number().equals(change.doing().lookedAtBy)) {
            return new ImplementationEvent.CabLooked(
                    number, decision.number(), decision.recorded());
        }
        return switch (decision.outcome()) {
            case APPROVED, APPROVED_WITH_CONDITIONS ->
                    new ChangeEvent.ChangeApproved(number, decision.number(), decision.recorded());
            case REJECTED ->
                    new ChangeEvent.ChangeRefused(number, decision.number(), decision.recorded());
            case DEFERRED, REFERRED ->
                    new ChangeEvent.ChangeDeferred(number, decision.number(), decision.recorded());
        };
    }
}
