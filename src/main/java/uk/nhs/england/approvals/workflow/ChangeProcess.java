package uk.nhs.england.approvals.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.changes.ChangeEvent;
import uk.nhs.england.approvals.changes.ImplementationEvent;
import uk.nhs.england.approvals.changes.Lane;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

/** Tells the process of a change what has happened, in the transaction of the fact itself. */
@Component
class ChangeProcess {

    private static final String ENDED = "change ended";

    private final Instances instances;
    private final RebuildingProcesses rebuilding;

    ChangeProcess(Instances instances, RebuildingProcesses rebuilding) {
        this.instances = instances;
        this.rebuilding = rebuilding;
    }

    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ChangeEvent event) {
        var key = new ProcessKey(event.number());
        switch (event) {
            case ChangeEvent.ChangeRequested asked -> {
                // What was found made waits for its review from the beginning.
                if (asked.lane() == Lane.Type.UNAUTHORISED) {
                    instances.start(Models.CHANGE_APPROVAL, key);
                }
            }
            case ChangeEvent.ChangeSubmitted _ -> instances.start(Models.CHANGE_APPROVAL, key);
            case ChangeEvent.ChangeAssessed _ -> instances.complete(key, "assess-change");
            case ChangeEvent.RosterMemberApproved approved -> {
                if (approved.enough()) {
                    instances.complete(key, "approve-as-roster");
                }
            }
            case ChangeEvent.ChangeApproved _,
                    ChangeEvent.ChangeRefused _,
                    ChangeEvent.ChangeDeferred _ ->
                    instances.complete(key, "approve-at-cab");
            case ChangeEvent.ChangeReturned _ -> rebuilding.followFacts(event.number());
            case ChangeEvent.ChangeRewritten _, ChangeEvent.ChangeWithdrawn _ ->
                    instances.tell(key, ENDED);
        }
    }

    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ImplementationEvent event) {
        var key = new ProcessKey(event.number());
        switch (event) {
            case ImplementationEvent.ChangeImplemented _ ->
                    instances.complete(key, "implement-change");
            case ImplementationEvent.ChangeReviewed _ -> instances.complete(key, "review-change");
            case ImplementationEvent.CabLooked _ -> instances.complete(key, "look-at-cab");
            case ImplementationEvent.ChangeClosed _ -> instances.complete(key, "close-change");
            case ImplementationEvent.IncidentLinked _, ImplementationEvent.IncidentUnlinked _ ->
                    rebuilding.followFacts(event.number());
            // Whoever makes it is still asked; the last two are said by the process itself.
            case ImplementationEvent.ChangeMoved _,
                    ImplementationEvent.ServiceOfChangeRetires _,
                    ImplementationEvent.WindowPassed _,
                    ImplementationEvent.ChangeChased _ -> {}
        }
    }
}
