package org.niangjia.engine.gate;

import java.util.Optional;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.niangjia.engine.TaskGone;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Component;

/** What the gate would say, told before anybody has filled in anything. */
@Component
@RequiredArgsConstructor
public class Foresight {

    private final ProcessEngineConfigurationImpl engine;
    private final Guard guard;
    private final Heads heads;
    private final Deputies deputies;

    /** Why the member may not take this step of this case, if so: the sentence with which the gate would refuse. */
    public Optional<String> obstacle(String taskId, Member member) {
        Decision decision = with(taskId, task -> {
            Acting acting = deputies.on(Guard.groups(task), task.getAssignee(), member);
            return guard.decide(acting, step(task), CaseNumbers.of(task), task.getTenantId());
        });
        return decision instanceof Decision.Refused refused ? Optional.of(refused.because()) : Optional.empty();
    }

    /** Whether the member heads the office whose task it is. */
    public boolean mayMove(String taskId, Member member) {
        return with(taskId, task -> heads.mayMove(step(task), task, member));
    }

    private static Step step(TaskEntity task) {
        return (Step) task.getExecution().getActivity().getProperty(Step.PROPERTY);
    }

    private <T> T with(String taskId, Function<TaskEntity, T> question) {
        return engine.getCommandExecutorTxRequired().execute(session -> {
            TaskEntity task = session.getTaskManager().findTaskById(taskId);
            if (task == null) {
                throw new TaskGone(taskId);
            }
            return question.apply(task);
        });
    }
}
