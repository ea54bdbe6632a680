package uk.nhs.england.approvals.workflow.engine;

import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.task.api.Task;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the service tells the engine, always inside the transaction of the fact it is about. A wait
 * that is not there is not an error: the fact stands, {@code ProcessesFollowCases} finds the
 * process that lags behind, and it can be rebuilt.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Instances {

    private static final Logger LOG = LoggerFactory.getLogger(Instances.class);

    /** All steps of the case whose process, or one of whose processes, has this key. */
    private static final String STEPS =
            """
            select * from ACT_RU_EXECUTION where ROOT_PROC_INST_ID_ in
                (select ROOT_PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = #{key})
            """;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    Instances(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    /** Starts the newest version of a model; it runs until it waits. */
    public void start(String model, ProcessKey key) {
        runtime.createProcessInstanceBuilder()
                .processDefinitionKey(model)
                .businessKey(key.value())
                .start();
    }

    /** Starts one process for each key, written to the database together. */
    public void startAll(String model, List<ProcessKey> keys) {
        inOneCommand(() -> keys.forEach(key -> start(model, key)));
    }

    /** Ends the wait for this task in this process. */
    public void complete(ProcessKey key, String task) {
        complete(key, step -> isOf(key, step) && task.equals(step.getActivityId()));
    }

    /** Ends whatever this process waits for. */
    public void completeAny(ProcessKey key) {
        complete(key, step -> isOf(key, step) && step.getActivityId() != null);
    }

    /** Ends every wait for this task in this process and those it called. */
    public void completeBelow(ProcessKey key, String task) {
        complete(key, step -> task.equals(step.getActivityId()));
    }

    /** Tells this process a message, if it listens for it. */
    public void tell(ProcessKey key, String message) {
        inOneCommand(
                () ->
                        runtime.createExecutionQuery()
                                .processInstanceBusinessKey(key.value(), true)
                                .messageEventSubscriptionName(message)
                                .list()
                                .forEach(
                                        listening ->
                                                runtime.messageEventReceived(
                                                        message, listening.getId())));
    }

    /**
     * Removes every process that was started with this key, and starts one again: on the model that
     * was running, or on the newest when none was.
     */
    public void restart(String model, ProcessKey key) {
        var running =
                started(key).stream().map(ProcessInstance::getProcessDefinitionId).findFirst();
        remove(key);
        var again = runtime.createProcessInstanceBuilder().businessKey(key.value());
        running.ifPresentOrElse(
                again::processDefinitionId, () -> again.processDefinitionKey(model));
        again.start();
    }

    /** Removes every process that was started with this key, with those it called. */
    public void remove(ProcessKey key) {
        started(key)
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "rebuilt"));
    }

    private List<ProcessInstance> started(ProcessKey key) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(key.value())
                .excludeSubprocesses(true)
                .list();
    }

    private void complete(ProcessKey key, Predicate<ExecutionEntity> wanted) {
        inOneCommand(
                () -> {
                    var steps = steps(key).stream().filter(wanted).toList();
                    if (steps.isEmpty()) {
                        LOG.info("No process of {} waits for what has happened", key.value());
                    }
                    steps.stream().flatMap(this::waits).toList().forEach(this::complete);
                });
    }

    /** Read at once, so that the engine finds them all in its cache. */
    private List<ExecutionEntity> steps(ProcessKey key) {
        return runtime
                .createNativeExecutionQuery()
                .sql(STEPS)
                .parameter("key", key.value())
                .list()
                .stream()
                .map(ExecutionEntity.class::cast)
                .toList();
    }

    private Stream<Task> waits(ExecutionEntity step) {
        return tasks.createTaskQuery().executionId(step.getId()).list().stream();
    }

    /** A board may be asked twice at once, and the end of one wait can take the other with it. */
    private void complete(Task task) {
        if (!(task instanceof TaskEntity entity && entity.isDeleted())) {
            tasks.complete(task.getId());
        }
    }

    private static boolean isOf(ProcessKey key, ExecutionEntity step) {
        return key.value().equals(step.getProcessInstanceBusinessKey());
    }

    /**
     * One command shares what it has read: a task that was found is not read again to complete it.
     */
    private void inOneCommand(Runnable steps) {
        try {
            management.executeCommand(
                    _ -> {
                        steps.run();
                        return true;
                    });
        } catch (FlowableOptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The process was moved on meanwhile", e);
        }
    }
}
