package uk.nhs.england.approvals.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.agendas.OutOfCommitteeEvent;
import uk.nhs.england.approvals.kernel.Subject;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

import java.util.UUID;

/** Tells the process of a question out of committee what has happened, in the transaction of it. */
@Component
class OutOfCommitteeProcess {

    private final Instances instances;

    OutOfCommitteeProcess(Instances instances) {
        this.instances = instances;
    }

    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(OutOfCommitteeEvent event) {
        switch (event) {
            case OutOfCommitteeEvent.AskedOutOfCommittee asked ->
                    instances.start(Models.OUT_OF_COMMITTEE, key(asked.subject(), asked.sitting()));
            case OutOfCommitteeEvent.RepliesAreIn in ->
                    instances.complete(key(in.subject(), in.sitting()), "reply");
            case OutOfCommitteeEvent.RepliesExtended extended ->
                    // Started again from the facts, its timers are those of the new day.
                    instances.restart(
                            Models.OUT_OF_COMMITTEE, key(extended.subject(), extended.sitting()));
            case OutOfCommitteeEvent.ConcludedOutOfCommittee concluded ->
                    instances.remove(key(concluded.subject(), concluded.sitting()));
            // Said by the process itself: telling it would call it from within itself.
            case OutOfCommitteeEvent.RepliesClosed _, OutOfCommitteeEvent.RepliesReminded _ -> {}
        }
    }

    private static ProcessKey key(Subject subject, UUID sitting) {
        return ProcessKey.ofOutOfCommittee(subject.reference(), sitting.toString());
    }
}
