package uk.nhs.england.approvals.workflow;

import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.springframework.context.ApplicationContext;

/** Runs what waits for a moment that has come, as the engine would by itself. */
public final class DueTimers {

    private DueTimers() {}

    /** Runs the timers of this case's or condition's process that are due. */
    public static void run(String key, ApplicationContext context) {
        var timers = context.getBean(ManagementService.class);
        var process =
                context.getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult();
        timers.createTimerJobQuery()
                .processInstanceId(process.getId())
                .executable()
                .list()
                .forEach(
                        timer ->
                                timers.executeJob(
                                        timers.moveTimerToExecutableJob(timer.getId()).getId()));
    }
}
