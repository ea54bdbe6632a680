package uk.nhs.england.approvals.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.businesscase.CaseEvent;
import uk.nhs.england.approvals.evidence.EvidenceEvent;
import uk.nhs.england.approvals.evidence.EvidenceProgress;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

/** Tells the process of an item of evidence what has happened, in the transaction of the fact. */
@Component
class EvidenceProcess {

    private static final String ENDED = "evidence ended";

    private final Instances instances;
    private final EvidenceProgress progress;

    EvidenceProcess(Instances instances, EvidenceProgress progress) {
        this.instances = instances;
        this.progress = progress;
    }

    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(EvidenceEvent event) {
        if (!event.item().hasExpiry()) {
            return;
        }
        var key = new ProcessKey(event.item().reference());
        switch (event) {
            case EvidenceEvent.EvidenceOffered _ -> instances.start(Models.EVIDENCE_EXPIRY, key);
            case EvidenceEvent.EvidenceReplaced _, EvidenceEvent.EvidenceWithdrawn _ ->
                    instances.tell(key, ENDED);
            // Said by the process itself: telling it would call it from within itself.
            case EvidenceEvent.ExpiryWarned _, EvidenceEvent.EvidenceExpired _ -> {}
            case EvidenceEvent.FileReceived _, EvidenceEvent.SupportChanged _ -> {}
        }
    }

    /** Nobody can renew the evidence of a closed case, so nobody is asked to. */
    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseEvent event) {
        switch (event) {
            case CaseEvent.RouteDecided _,
                    CaseEvent.AdviceGiven _,
                    CaseEvent.Withdrawn _,
                    CaseEvent.Rejected _,
                    CaseEvent.Approved _ ->
                    progress.renewalsInVain(event.reference())
                            .forEach(
                                    item ->
                                            instances.complete(
                                                    new ProcessKey(item), "renew-evidence"));
            case CaseEvent.Drafted _,
                    CaseEvent.Edited _,
                    CaseEvent.Submitted _,
                    CaseEvent.ConsulteeNamed _,
                    CaseEvent.OverlapChanged _ -> {}
        }
    }
}
