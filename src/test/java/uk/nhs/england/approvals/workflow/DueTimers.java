package uk.nhs.england.approvals.workflow;

import org.flowable.engine.ManagementService;
import org.springframework.context.ApplicationContext;

import java.time.Clock;
import java.util.Date;

/** Fires the timers that are due by the tests' clock, as the engine would by itself. */
public class DueTimers {

    private final ManagementService management;
    private final Clock clock;

    public DueTimers(ApplicationContext context) {
        management = context.getBean(ManagementService.class);
        clock = context.getBean(Clock.class);
    }

    /** Fires them in the order in which they are due; answers how many there were. */
    public int run() {
        var due =
                management
                        .createTimerJobQuery()
                        .duedateLowerThan(Date.from(clock.instant()))
                        .orderByJobDuedate()
                        .asc()
                        .orderByExecutionId()
                        .asc()
                        .list();
        due.stream()
                .map(timer -> management.moveTimerToExecutableJob(timer.getId()))
                .forEach(job -> management.executeJob(job.getId()));
        return due.size();
    }
}
