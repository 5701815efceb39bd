package org.niangjia.deadline;

import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.news.DeadlineMoved;
import org.niangjia.deadline.news.Timers;
import org.niangjia.deadline.rules.Due;
import org.niangjia.engine.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the engine's tasks and timers, and everybody who listens, where a clock ends now. */
@Component
@RequiredArgsConstructor
class Announcer {

    private final Tasks tasks;
    private final Timers timers;
    private final TaskLinks links;
    private final ApplicationEventPublisher events;

    /** One more task shows the clock. */
    void shown(Deadline deadline, String taskId) {
        tell(deadline, List.of(taskId), deadline.state().due());
    }

    /** No task shows it and no timer waits for it yet. */
    void started(Deadline deadline) {
        tell(deadline, List.of(), deadline.state().due());
    }

    void moved(Deadline deadline) {
        tell(deadline, links.tasksOf(deadline.id()), deadline.state().due());
        moveTimers(deadline, deadline.dueAt());
    }

    /** Tasks that go on have no clock any more. */
    void stopped(Deadline deadline) {
        List<String> left = links.tasksOf(deadline.id());
        if (!left.isEmpty()) {
            links.removeAll(deadline.id());
            tell(deadline, left, null);
        }
        moveTimers(deadline, null);
    }

    private void moveTimers(Deadline deadline, @Nullable Instant due) {
        String variable = deadline.origin().dueVariable();
        if (variable != null) {
            timers.move(deadline.origin().caseNumber(), variable, due);
        }
    }

    private void tell(Deadline deadline, List<String> taskIds, @Nullable Due due) {
        Instant at = due == null ? null : due.at();
        Instant closeFrom = due == null ? null : due.closeFrom();
        taskIds.forEach(task -> tasks.schedule(task, at, closeFrom));
        boolean running = deadline.state().stop() == null;
        events.publishEvent(new DeadlineMoved(
                deadline.origin().caseNumber(),
                deadline.id(),
                taskIds,
                at,
                closeFrom,
                running && due == null,
                due != null && due.provisional()));
    }
}
