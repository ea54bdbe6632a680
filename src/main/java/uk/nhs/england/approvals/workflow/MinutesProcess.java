package uk.nhs.england.approvals.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.minutes.MinutesEvent;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

/** Tells the process of minutes what has happened, in the transaction of the fact itself. */
@Component
class MinutesProcess {

    private final Instances instances;

    MinutesProcess(Instances instances) {
        this.instances = instances;
    }

    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MinutesEvent event) {
        var key = ProcessKey.ofMinutes(event.sitting().toString());
        switch (event) {
            case MinutesEvent.MinutesDrafted _ -> instances.start(Models.MINUTES, key);
            case MinutesEvent.MinutesFixed _ -> instances.remove(key);
            case MinutesEvent.MinutesCommented _,
                    MinutesEvent.ActionSet _,
                    MinutesEvent.ActionDone _ -> {}
        }
    }
}
