package org.niangjia.engine.gate;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventSubProcessActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which end event is the outcome of a case: the last one of the procedure itself, or of an event that took its place. What
 * ran beside the case, and may end after it, is no outcome.
 */
@Component
class Endings {

    private final ThreadLocal<@Nullable Reached> last = new ThreadLocal<>();

    private record Reached(String instance, ActivityImpl end) {}

    void reach(DelegateExecution end) {
        ExecutionEntity execution = (ExecutionEntity) end;
        ActivityImpl activity = execution.getActivity();
        if (isOutcome(activity)) {
            last.set(new Reached(execution.getProcessInstanceId(), activity));
        }
    }

    ActivityImpl of(ExecutionEntity process) {
        Reached reached = last.get();
        last.remove();
        return reached != null && reached.instance().equals(process.getId())
                ? reached.end()
                : earlier(process).orElseGet(process::getActivity);
    }

    private static Optional<ActivityImpl> earlier(ExecutionEntity process) {
        return Context.getProcessEngineConfiguration()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .finished()
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .map(process.getProcessDefinition()::findActivity)
                .filter(Objects::nonNull)
                .filter(activity -> activity.getOutgoingTransitions().isEmpty())
                .filter(Endings::isOutcome)
                .findFirst();
    }

    private static boolean isOutcome(ActivityImpl end) {
        ScopeImpl scope = end.getFlowScope();
        return scope instanceof ProcessDefinitionEntity
                || scope instanceof ActivityImpl inner
                        && inner.getFlowScope() instanceof ProcessDefinitionEntity
                        && tookItsPlace(inner);
    }

    private static boolean tookItsPlace(ActivityImpl inner) {
        return inner.getActivityBehavior() instanceof EventSubProcessActivityBehavior
                && inner.getActivityStartBehavior() == ActivityStartBehavior.INTERRUPT_EVENT_SCOPE;
    }
}
