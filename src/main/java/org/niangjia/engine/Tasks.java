package org.niangjia.engine;

import java.time.Instant;
import java.util.Date;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What may be done with an open task, whoever asks. */
@Service
@RequiredArgsConstructor
public class Tasks {

    private final TaskService tasks;

    /** Shows the due date and the moment from which it is close in Tasklist too; none while the clock is paused. */
    public void schedule(String taskId, @Nullable Instant due, @Nullable Instant closeFrom) {
        tasks.setDueDate(taskId, due == null ? null : Date.from(due));
        tasks.setFollowUpDate(taskId, closeFrom == null ? null : Date.from(closeFrom));
    }
}
