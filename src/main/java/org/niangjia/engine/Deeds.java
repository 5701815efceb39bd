package org.niangjia.engine;

import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.Register;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Component;

/** Lets a member do something with a task that is open: within one session of the engine, which reads the task but once. */
@Component
@RequiredArgsConstructor
class Deeds {

    private static final String CASE = "select e.BUSINESS_KEY_ from ACT_RU_TASK t"
            + " join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_ where t.ID_ = :task";

    private final ProcessEngineConfigurationImpl engine;
    private final CaseFiles caseFiles;
    private final Doorway doorway;

    void on(String taskId, Member by, Consumer<TaskEntity> deed) {
        try {
            caseFiles.hold(new Register.Among(CASE, Map.of("task", taskId)));
            doorway.let(by, () -> engine.getCommandExecutorTxRequired().execute(session -> {
                deed.accept(open(taskId, session));
                return taskId;
            }));
        } catch (OptimisticLockingException | TaskAlreadyClaimedException somebodyWasFaster) {
            throw new TaskGone(taskId);
        }
    }

    /** Both dates at once: the engine would tell its history of each. */
    void schedule(String taskId, @Nullable Date due, @Nullable Date followUp, boolean provisional) {
        engine.getCommandExecutorTxRequired().execute(session -> {
            TaskEntity task = open(taskId, session);
            mark(task, provisional);
            task.setDueDate(due);
            task.setFollowUpDate(followUp);
            task.triggerUpdateEvent();
            return taskId;
        });
    }

    /** What was never due has no mark either, so that a new task need not be asked for it. */
    private static void mark(TaskEntity task, boolean provisional) {
        if (provisional) {
            task.setVariableLocal(Tasks.PROVISIONAL, "暂定");
        } else if (task.getDueDate() != null) {
            task.removeVariableLocal(Tasks.PROVISIONAL);
        }
    }

    private static TaskEntity open(String taskId, CommandContext session) {
        TaskEntity task = session.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new TaskGone(taskId);
        }
        return task;
    }
}
