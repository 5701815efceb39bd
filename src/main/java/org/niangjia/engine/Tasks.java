package org.niangjia.engine;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.form.EngineValues;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with an open task. Every deed meets the same gate as Tasklist's. */
@Service
@Transactional
@RequiredArgsConstructor
public class Tasks {

    private final TaskService tasks;
    private final Doorway doorway;

    public void complete(String taskId, Map<String, Object> answers, Member by) {
        open(taskId);
        doorway.let(by, () -> {
            tasks.complete(taskId, EngineValues.of(answers));
            return taskId;
        });
    }

    /** Takes a task of one's groups into one's own hands. */
    public void claim(String taskId, Member by) {
        assign(taskId, by.login(), by);
    }

    /** Gives a task back to its groups. */
    public void release(String taskId, Member by) {
        assign(taskId, null, by);
    }

    /** Gives a task to a colleague; the engine's owner remembers who did, for the filter 我移交的. */
    public void handOver(String taskId, String to, Member by) {
        tasks.setOwner(taskId, by.login());
        assign(taskId, to, by);
    }

    /** Shows the due date and the moment from which it is close in Tasklist too; none while the clock is paused. */
    public void schedule(String taskId, @Nullable Instant due, @Nullable Instant closeFrom) {
        tasks.setDueDate(taskId, due == null ? null : Date.from(due));
        tasks.setFollowUpDate(taskId, closeFrom == null ? null : Date.from(closeFrom));
    }

    private void assign(String taskId, @Nullable String login, Member by) {
        open(taskId);
        doorway.let(by, () -> {
            tasks.setAssignee(taskId, login);
            return taskId;
        });
    }

    private Task open(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new TaskGone(taskId);
        }
        return task;
    }
}
