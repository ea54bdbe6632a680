package uk.nhs.england.approvals.workflow.engine;

import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

import java.util.Date;

/**
 * Tells {@link Trail} what a process passes, in place of Flowable's own rows for each activity: a
 * flow that is taken, the element it comes from, and the end that is reached.
 */
class Passing extends ActivityInstanceEntityManagerImpl {

    private final Trail trail;

    Passing(ProcessEngineConfigurationImpl configuration, Trail trail) {
        super(configuration, new MybatisActivityInstanceDataManager(configuration));
        this.trail = trail;
    }

    @Override
    public void recordSequenceFlowTaken(ExecutionEntity execution) {
        if (execution.getCurrentFlowElement() instanceof SequenceFlow flow) {
            passed(execution, flow.getSourceRef());
            passed(execution, flow.getId());
        }
    }

    @Override
    public void recordActivityEnd(ExecutionEntity execution, @Nullable String deleteReason) {
        var element = execution.getCurrentFlowElement();
        if (element instanceof EndEvent || element instanceof SubProcess) {
            passed(execution, element.getId());
        }
    }

    private void passed(ExecutionEntity execution, String element) {
        trail.passed(
                new ProcessKey(execution.getProcessInstanceBusinessKey()),
                ModelId.ofDefinition(execution.getProcessDefinitionId()),
                element);
    }

    @Override
    public void recordActivityStart(ExecutionEntity execution) {
        // What waits now is asked of the executions themselves.
    }

    @Override
    public void recordSubProcessInstanceStart(ExecutionEntity caller, ExecutionEntity called) {
        // Found by the business key.
    }

    @Override
    public void recordTaskCreated(TaskEntity task, ExecutionEntity execution) {
        // What waits now is asked of the tasks themselves.
    }

    @Override
    public void recordActivityTaskEnd(
            TaskEntity task, ExecutionEntity execution, String user, String reason, Date at) {
        // Who did it is in the facts.
    }

    @Override
    public void recordTaskInfoChange(TaskEntity task, Date at) {
        // Tasks do not change.
    }

    @Override
    public void deleteActivityInstancesByProcessInstanceId(String instance) {
        // There are none.
    }
}
