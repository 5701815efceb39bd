package org.niangjia.inbox;

import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.news.DeadlineMoved;
import org.niangjia.engine.news.TaskAssigned;
import org.niangjia.engine.news.TaskCreated;
import org.niangjia.engine.news.TaskEnded;
import org.niangjia.identity.Unions;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the work list in step with the engine, inside the engine's own transaction. */
@Component
@RequiredArgsConstructor
class InboxKeeper {

    private final OpenTasks tasks;
    private final Unions unions;

    /** Before the deadline starts its clock: it tells the due date of a row that is there. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(TaskCreated created) {
        tasks.put(created.task(), unions.path(created.task().unionCode()));
    }

    @EventListener
    void on(TaskAssigned assigned) {
        tasks.assign(assigned.taskId(), assigned.assignee());
    }

    @EventListener
    void on(DeadlineMoved moved) {
        moved.taskIds().forEach(id -> tasks.schedule(Schedule.of(id, moved)));
    }

    @EventListener
    void on(TaskEnded ended) {
        tasks.remove(ended.taskId());
    }
}
