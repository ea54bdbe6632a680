package uk.nhs.england.approvals.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.decisions.DecisionEvent;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

/** Tells the process of a condition what has happened, in the transaction of the fact itself. */
@Component
class ConditionProcess {

    private final Instances instances;

    ConditionProcess(Instances instances) {
        this.instances = instances;
    }

    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionEvent event) {
        switch (event) {
            case DecisionEvent.ConditionSet set ->
                    instances.start(Models.CONDITION_FOLLOW_UP, new ProcessKey(set.condition()));
            case DecisionEvent.EvidenceOffered offered ->
                    instances.complete(new ProcessKey(offered.condition()), "offer-evidence");
            case DecisionEvent.ConditionDischarged met ->
                    instances.complete(new ProcessKey(met.condition()), "judge-evidence");
            case DecisionEvent.ConditionSentBack back ->
                    instances.complete(new ProcessKey(back.condition()), "judge-evidence");
            case DecisionEvent.ConditionLapsed lapsed ->
                    instances.completeAny(new ProcessKey(lapsed.condition()));
            // Said by the process itself: telling it would call it from within itself.
            case DecisionEvent.ConditionBecameOverdue _ -> {}
            case DecisionEvent.DecisionRecorded _,
                    DecisionEvent.DecisionCorrected _,
                    DecisionEvent.DecisionRatified _ -> {}
        }
    }
}
