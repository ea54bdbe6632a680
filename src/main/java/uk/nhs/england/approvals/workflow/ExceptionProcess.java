package uk.nhs.england.approvals.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import uk.nhs.england.approvals.waivers.WaiverEvent;
import uk.nhs.england.approvals.workflow.engine.Instances;
import uk.nhs.england.approvals.workflow.engine.Models;
import uk.nhs.england.approvals.workflow.engine.ProcessKey;

/** Tells the process of an exception what has happened, in the transaction of the fact itself. */
@Component
class ExceptionProcess {

    private static final String ENDED = "exception ended";
    private static final String DECISION = "decide-exception";

    private final Instances instances;
    private final RebuildingProcesses rebuilding;

    ExceptionProcess(Instances instances, RebuildingProcesses rebuilding) {
        this.instances = instances;
        this.rebuilding = rebuilding;
    }

    @EventListener
    @Order(BusinessCaseProcess.AFTER_THE_CASE)
    @Transactional(propagation = Propagation.MANDATORY)
    void on(WaiverEvent event) {
        var key = new ProcessKey(event.number());
        switch (event) {
            case WaiverEvent.ExceptionRequested _ -> instances.start(Models.EXCEPTION, key);
            case WaiverEvent.ExceptionGranted _,
                    WaiverEvent.ExceptionRefused _,
                    WaiverEvent.ExceptionDeferred _ ->
                    instances.complete(key, DECISION);
            case WaiverEvent.ExceptionWithdrawn _,
                    WaiverEvent.ExceptionEnded _,
                    WaiverEvent.ExceptionSuperseded _ ->
                    instances.tell(key, ENDED);
            case WaiverEvent.ExceptionReturned _ -> rebuilding.followFacts(event.number());
            // Said by the process itself: telling it would call it from within itself.
            case WaiverEvent.ExceptionReminded _, WaiverEvent.ExceptionLapsed _ -> {}
        }
    }
}
