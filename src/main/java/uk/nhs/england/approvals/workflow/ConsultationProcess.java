package uk.nhs.england.approvals.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.consultations.ConsultationEvent;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

import java.util.List;

/** Tells the process of a consultation what has happened, in the transaction of the fact itself. */
@Component
class ConsultationProcess {

    private final Instances instances;

    ConsultationProcess(Instances instances) {
        this.instances = instances;
    }

    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ConsultationEvent event) {
        var reference = event.reference();
        switch (event) {
            case ConsultationEvent.ConsulteesAsked asked -> asked(asked);
            case ConsultationEvent.ConsulteeResponded responded -> responded(responded);
            case ConsultationEvent.DueDayMoved moved ->
                    // Started again from the facts, its timers are those of the new day.
                    instances.restart(
                            Models.CONSULTATION,
                            ProcessKey.ofConsultation(reference, moved.consultee()));
            case ConsultationEvent.ConsultationsLapsed lapsed ->
                    keys(reference, lapsed.consultees()).forEach(instances::completeAny);
            // Said by the process itself, or nothing that it waits for.
            case ConsultationEvent.ConsulteeReminded _,
                    ConsultationEvent.ResponseBecameOverdue _,
                    ConsultationEvent.ObjectionAnswered _ -> {}
        }
    }

    /** About a later version, the process of the earlier one may still be waiting. */
    private void asked(ConsultationEvent.ConsulteesAsked asked) {
        var keys = keys(asked.reference(), asked.consultees());
        if (asked.version() == 1) {
            instances.startAll(Models.CONSULTATION, keys);
        } else {
            keys.forEach(key -> instances.restart(Models.CONSULTATION, key));
        }
    }

    private void responded(ConsultationEvent.ConsulteeResponded responded) {
        if (responded.awaited()) {
            instances.complete(
                    ProcessKey.ofConsultation(responded.reference(), responded.consultee()),
                    "respond");
        }
    }

    private static List<ProcessKey> keys(String reference, List<String> consultees) {
        return consultees.stream()
                .map(consultee -> ProcessKey.ofConsultation(reference, consultee))
                .toList();
    }
}
