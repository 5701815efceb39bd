package org.niangjia.engine;

import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Component;

/** Lets a member do something with a task that is open: within one session of the engine, which reads the task but once. */
@Component
@RequiredArgsConstructor
class Deeds {

    private final ProcessEngineConfigurationImpl engine;
    private final Doorway doorway;

    void on(String taskId, Member by, Runnable deed) {
        try {
            doorway.let(by, () -> engine.getCommandExecutorTxRequired().execute(session -> {
                requireOpen(taskId, session);
                deed.run();
                return taskId;
            }));
        } catch (OptimisticLockingException | TaskAlreadyClaimedException somebodyWasFaster) {
            throw new TaskGone(taskId);
        }
    }

    private static void requireOpen(String taskId, CommandContext session) {
        if (session.getTaskManager().findTaskById(taskId) == null) {
            throw new TaskGone(taskId);
        }
    }
}
