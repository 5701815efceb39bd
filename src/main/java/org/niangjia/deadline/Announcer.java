package org.niangjia.deadline;

import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.news.ClockChanged;
import org.niangjia.deadline.news.ClockChanged.Change;
import org.niangjia.deadline.news.DeadlineMoved;
import org.niangjia.deadline.news.DeadlineStopped;
import org.niangjia.deadline.news.Timers;
import org.niangjia.deadline.rules.Due;
import org.niangjia.engine.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the engine's tasks and timers, and everybody who listens, what became of a clock and where it ends now. */
@Component
@RequiredArgsConstructor
class Announcer {

    private final Tasks tasks;
    private final Timers timers;
    private final HeldClocks clocks;
    private final ApplicationEventPublisher events;

    /** One more task shows the clock. */
    void shown(Deadline deadline, String taskId) {
        tell(deadline, List.of(taskId), deadline.state().due());
    }

    /** By the diagram's order: no task shows it and no timer waits for it yet. */
    void started(Deadline deadline) {
        events.publishEvent(begun(deadline));
        tell(deadline, List.of(), deadline.state().due());
    }

    /** In place of one of the same rule, whose tasks and timers it takes over. */
    void replaced(Deadline old, Deadline deadline) {
        over(old);
        events.publishEvent(begun(deadline));
        tellAll(deadline);
    }

    /** What moved it is in its history. */
    void moved(Deadline deadline) {
        deadline.history().fresh().stream()
                .map(event -> changed(deadline, event))
                .forEach(events::publishEvent);
        tellAll(deadline);
    }

    /** By the diagram's order. Tasks that go on have no clock any more. */
    void stopped(Deadline deadline) {
        events.publishEvent(ended(deadline));
        over(deadline);
        List<String> left = clocks.hideAll(deadline);
        if (!left.isEmpty()) {
            tell(deadline, left, null);
        }
        moveTimers(deadline, null);
    }

    /** With the task that it belonged to, or with the case. */
    void over(Deadline deadline) {
        events.publishEvent(new DeadlineStopped(
                deadline.origin().caseNumber(), deadline.id(), deadline.state().reminded()));
    }

    private void tellAll(Deadline deadline) {
        tell(
                deadline,
                clocks.of(deadline).tasksShowing(deadline.id()),
                deadline.state().due());
        moveTimers(deadline, deadline.dueAt());
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
        boolean provisional = due != null && due.provisional();
        taskIds.forEach(task -> tasks.schedule(task, at, closeFrom, provisional));
        events.publishEvent(new DeadlineMoved(
                deadline.origin().caseNumber(),
                deadline.id(),
                taskIds,
                at,
                closeFrom,
                deadline.isRunning() && due == null,
                provisional));
    }

    private static ClockChanged begun(Deadline deadline) {
        return standing(deadline, Change.STARTED, deadline.origin().rule().basis());
    }

    private static ClockChanged ended(Deadline deadline) {
        Deadline.Stop stop = deadline.state().stop();
        Change end = stop == null || stop.kept() ? Change.KEPT : Change.LATE;
        return standing(deadline, deadline.origin().rule().duty() ? end : Change.ENDED, "");
    }

    private static ClockChanged standing(Deadline deadline, Change change, String basis) {
        Due due = deadline.state().due();
        boolean provisional = due != null && due.provisional();
        return new ClockChanged(
                deadline.origin().caseNumber(),
                deadline.id(),
                deadline.origin().rule().name(),
                change,
                "",
                basis,
                null,
                deadline.dueAt(),
                provisional,
                false);
    }

    /** Of several changes at once each has moved the end from where the one before it had left it. */
    private static ClockChanged changed(Deadline deadline, DeadlineEvent event) {
        return new ClockChanged(
                deadline.origin().caseNumber(),
                deadline.id(),
                deadline.origin().rule().name(),
                Change.valueOf(event.kind().name()),
                event.because(),
                event.basis(),
                event.dueBefore(),
                event.dueAfter(),
                event.provisionalAfter(),
                event.provisionalBefore());
    }
}
