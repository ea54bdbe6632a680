package uk.nhs.england.approvals.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.ApprovalEvent;
import uk.nhs.england.approvals.businesscase.ApprovalProgress;
import uk.nhs.england.approvals.businesscase.CaseEvent;
import uk.nhs.england.approvals.decisions.DecisionEvent.DecisionCorrected;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

/** Keeps a process for each approval that has a last day, which may be corrected or undone. */
@Component
class ApprovalProcess {

    private final Instances instances;
    private final ApprovalProgress progress;

    ApprovalProcess(Instances instances, ApprovalProgress progress) {
        this.instances = instances;
        this.progress = progress;
    }

    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseEvent.Approved approved) {
        startIfItEnds(approved.reference());
    }

    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ApprovalEvent.ReturnedToBoard returned) {
        instances.remove(ProcessKey.ofApproval(returned.reference()));
    }

    /** The last day may be another: its timers are. */
    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionCorrected corrected) {
        if (corrected.subject().kind() == Subject.Kind.BUSINESS_CASE) {
            var reference = corrected.subject().reference();
            instances.remove(ProcessKey.ofApproval(reference));
            startIfItEnds(reference);
        }
    }

    private void startIfItEnds(String reference) {
        if (progress.runs(reference)) {
            instances.start(Models.APPROVAL_EXPIRY, ProcessKey.ofApproval(reference));
        }
    }
}
