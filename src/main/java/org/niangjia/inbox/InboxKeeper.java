package org.niangjia.inbox;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.news.DeadlineMoved;
import org.niangjia.engine.news.CaseRenamed;
import org.niangjia.engine.news.OpenTask;
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

    /** After the deadline has started the task's clock and told when it is due: the line is written once. */
    private static final int ONCE_IT_IS_DUE = 2_000;

    private final OpenTasks tasks;
    private final Unions unions;
    private final Vacancies vacancies;
    private final ThreadLocal<@Nullable Schedule> comingUp = new ThreadLocal<>();

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void announce(TaskCreated created) {
        comingUp.set(Schedule.none(created.task().id()));
    }

    @EventListener
    @Order(ONCE_IT_IS_DUE)
    void on(TaskCreated created) {
        OpenTask task = created.task();
        tasks.put(task, unions.path(task.unionCode()), comingUp.get());
        comingUp.remove();
        vacancies.watch(task);
    }

    @EventListener
    void on(TaskAssigned assigned) {
        tasks.assign(assigned.taskId(), assigned.assignee());
    }

    @EventListener
    void on(DeadlineMoved moved) {
        moved.taskIds().forEach(id -> schedule(Schedule.of(id, moved)));
    }

    private void schedule(Schedule schedule) {
        Schedule pending = comingUp.get();
        if (pending != null && pending.taskId().equals(schedule.taskId())) {
            comingUp.set(schedule);
        } else {
            tasks.schedule(schedule);
        }
    }

    @EventListener
    void on(CaseRenamed renamed) {
        tasks.rename(renamed.caseNumber(), renamed.title());
    }

    @EventListener
    void on(TaskEnded ended) {
        tasks.remove(ended.taskId());
    }
}
