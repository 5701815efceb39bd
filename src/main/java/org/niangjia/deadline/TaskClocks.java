package org.niangjia.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.deadline.reckoning.Submission;
import org.niangjia.deadline.rules.DeadlineRules;
import org.niangjia.engine.news.CaseEnded;
import org.niangjia.engine.news.OpenTask;
import org.niangjia.engine.news.TaskCreated;
import org.niangjia.engine.news.TaskEnded;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Follows the engine's tasks. A task whose rule already runs on the case shows that clock; else one starts that ends with
 * the task.
 */
@Component
@RequiredArgsConstructor
class TaskClocks {

    /** After those who write down that a task exists: they hear of its due date next. */
    private static final int AFTER_THE_WORK_LIST = 1_000;

    private final HeldClocks clocks;
    private final DeadlineRules rules;
    private final Announcer announcer;
    private final Watch watch;

    @EventListener
    @Order(AFTER_THE_WORK_LIST)
    void on(TaskCreated created) {
        OpenTask task = created.task();
        String code = task.deadlineRule();
        if (code == null) {
            return;
        }
        Optional<Deadline> running = clocks.running(task.caseNumber(), code);
        Deadline deadline = running.orElseGet(() -> start(task, code));
        clocks.show(task.id(), deadline, running.isEmpty());
        announcer.shown(deadline, task.id());
    }

    private Deadline start(OpenTask task, String code) {
        LocalDate from = task.deadlineFrom() == null ? Today.dayOf(task.createdAt()) : task.deadlineFrom();
        Today today = watch.today();
        return clocks.add(
                Deadline.start(
                        new Deadline.Origin(task.caseNumber(), rules.rule(code), from, today.now(), null, null), today),
                today);
    }

    @EventListener
    void on(TaskEnded ended) {
        clocks.hide(ended.caseNumber(), ended.taskId())
                .filter(TaskLinks.Link::owner)
                .ifPresent(link -> leave(ended.caseNumber(), link));
    }

    /** A clock goes on as long as another task shows it. */
    private void leave(String caseNumber, TaskLinks.Link link) {
        HeldClocks.OfCase ofCase = clocks.of(caseNumber);
        List<TaskLinks.Link> others = ofCase.showing(link.deadlineId());
        if (others.isEmpty()) {
            ofCase.find(link.deadlineId()).ifPresent(this::stop);
        } else {
            clocks.makeOwner(caseNumber, others.get(0));
        }
    }

    @EventListener
    void on(CaseEnded ended) {
        clocks.of(ended.caseNumber()).running().forEach(this::stop);
    }

    private void stop(Deadline deadline) {
        Today today = watch.today();
        if (deadline.isRunning()) {
            deadline.stop(Submission.received(today.now()), today);
            clocks.save(deadline, today);
            announcer.over(deadline);
        }
    }
}
