package uk.nhs.england.approvals.workflow.engine;

import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.task.api.Task;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/**
 * What the service tells the engine, always inside the transaction of the fact it is about. A wait
 * that is not there is not an error: the fact stands, {@code ProcessesFollowCases} finds the
 * process that lags behind, and it can be rebuilt.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Instances {

    private static final Logger LOG = LoggerFactory.getLogger(Instances.class);

    private static final String TASKS_BELOW =
            """
            select T.* from ACT_RU_TASK T join ACT_RU_EXECUTION P on P.ID_ = T.PROC_INST_ID_
            where P.ROOT_PROC_INST_ID_ in
                    (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = #{key})
                and T.TASK_DEF_KEY_ = #{task}
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

    /** Ends the wait for this task in this process. */
    public void complete(ProcessKey key, String task) {
        inOneCommand(
                () ->
                        complete(
                                key,
                                tasks.createTaskQuery()
                                        .processInstanceBusinessKey(key.value())
                                        .taskDefinitionKey(task)
                                        .list()));
    }

    /** Ends whatever this process waits for. */
    public void completeAny(ProcessKey key) {
        inOneCommand(
                () ->
                        complete(
                                key,
                                tasks.createTaskQuery()
                                        .processInstanceBusinessKey(key.value())
                                        .list()));
    }

    /** Ends every wait for this task in this process and those it called. */
    public void completeBelow(ProcessKey key, String task) {
        inOneCommand(
                () ->
                        complete(
                                key,
                                tasks.createNativeTaskQuery()
                                        .sql(TASKS_BELOW)
                                        .parameter("key", key.value())
                                        .parameter("task", task)
                                        .list()));
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

    private void complete(ProcessKey key, List<? extends Task> waiting) {
        if (waiting.isEmpty()) {
            LOG.warn("No process of {} waited for what has happened", key.value());
        }
        // A board may be asked twice at once; the first end of its wait can take the other with it.
        waiting.stream()
                .filter(task -> !(task instanceof TaskEntity entity && entity.isDeleted()))
                .forEach(task -> tasks.complete(task.getId()));
    }

    /**
     * One command shares what it has read: a task that was found is not read again to complete it.
     */
    private void inOneCommand(Runnable steps) {
        management.executeCommand(
                _ -> {
                    steps.run();
                    return true;
                });
    }
}
