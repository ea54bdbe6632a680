package uk.nhs.england.approvals.workflow.engine;

import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.CountingExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisExecutionDataManager;

/**
 * Ends a process without asking for what no process here has. Flowable counts what hangs on each
 * execution, but for the execution of the process as a whole it asks eight tables; ours hold
 * nothing for it, because tasks, timers and subscriptions hang on the steps.
 */
class LeanExecutions extends ExecutionEntityManagerImpl {

    LeanExecutions(ProcessEngineConfigurationImpl configuration) {
        super(configuration, new MybatisExecutionDataManager(configuration));
    }

    @Override
    protected void deleteIdentityLinks(
            ExecutionEntity execution, CommandContext context, boolean events) {
        // NoParticipants: a process has none.
    }

    @Override
    protected void deleteVariables(
            ExecutionEntity execution, CommandContext context, boolean counted, boolean events) {
        // Those of a parallel call: small, never files, never gathered into others.
        if (((CountingExecutionEntity) execution).getVariableCount() > 0) {
            engineConfiguration
                    .getVariableServiceConfiguration()
                    .getVariableService()
                    .deleteVariablesByExecutionId(execution.getId());
        }
    }

    @Override
    protected void deleteUserTasks(
            ExecutionEntity execution,
            String reason,
            CommandContext context,
            boolean counted,
            boolean events) {
        if (isStep(execution)) {
            super.deleteUserTasks(execution, reason, context, counted, events);
        }
    }

    @Override
    protected void deleteJobs(
            ExecutionEntity execution, CommandContext context, boolean counted, boolean events) {
        if (isStep(execution)) {
            super.deleteJobs(execution, context, counted, events);
        }
    }

    @Override
    protected void deleteEventSubScriptions(
            ExecutionEntity execution, boolean counted, boolean events) {
        if (isStep(execution)) {
            super.deleteEventSubScriptions(execution, counted, events);
        }
    }

    private static boolean isStep(ExecutionEntity execution) {
        return !execution.isProcessInstanceType();
    }
}
