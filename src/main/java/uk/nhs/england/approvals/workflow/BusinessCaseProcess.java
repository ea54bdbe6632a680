package uk.nhs.england.approvals.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.ApprovalEvent;
import uk.nhs.england.approvals.businesscase.CaseEvent;
import uk.nhs.england.approvals.decisions.DecisionEvent.DecisionRecorded;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

/**
 * Tells the process of a case what has happened, in the transaction of the fact itself: both
 * happen, or neither. It listens after the case has derived its standing, which the process then
 * asks about.
 */
@Component
class BusinessCaseProcess {

    static final int AFTER_THE_CASE = 100;

    private final Instances instances;
    private final RebuildingProcesses rebuilding;

    BusinessCaseProcess(Instances instances, RebuildingProcesses rebuilding) {
        this.instances = instances;
        this.rebuilding = rebuilding;
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseEvent event) {
        var key = new ProcessKey(event.reference());
        switch (event) {
            case CaseEvent.Submitted submitted -> submitted(key, submitted.number());
            case CaseEvent.RouteDecided _ -> instances.complete(key, "decide-route");
            case CaseEvent.AdviceGiven _ -> instances.complete(key, "give-advice");
            case CaseEvent.Withdrawn _ -> instances.tell(key, "case withdrawn");
            case CaseEvent.Drafted _,
                    CaseEvent.Edited _,
                    CaseEvent.OverlapChanged _,
                    CaseEvent.ConsulteeNamed _,
                    CaseEvent.Approved _,
                    CaseEvent.Rejected _ -> {}
        }
    }

    @EventListener
    @Order(AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionRecorded decision) {
        var subject = decision.subject();
        if (subject.kind() == Subject.Kind.BUSINESS_CASE) {
            instances.complete(ProcessKey.of(subject.reference(), decision.board()), "decide");
        }
    }

    /** The model does not foresee it: the process starts again, from the facts. */
    @EventListener
    @Order(AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ApprovalEvent.ReturnedToBoard returned) {
        rebuilding.followFacts(returned.reference());
    }

    private void submitted(ProcessKey key, int number) {
        if (number == 1) {
            instances.start(Models.BUSINESS_CASE, key);
        } else {
            instances.completeBelow(key, "submit-new-version");
            rebuilding.followFacts(key.reference());
        }
    }
}
