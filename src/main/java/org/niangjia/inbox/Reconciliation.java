package org.niangjia.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.engine.news.OpenTask;
import org.niangjia.engine.news.StandingTasks;
import org.niangjia.identity.Unions;
import org.niangjia.inbox.OpenTasks.Line;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the work list against the engine and the clocks, at start-up and every night. All are written in one transaction, so a
 * repair means that somebody has touched a table by hand or restored half a backup: it is reported, not only made.
 *
 * <p>The house is at work meanwhile, and perhaps another node does the same: what looks wrong on a page is looked at once more
 * by itself, in a transaction of its own, and left to whoever else has it in hand.
 */
@Slf4j
@Service
@RequiredArgsConstructor
class Reconciliation {

    private static final int PAGE = 500;

    private final OpenTasks rows;
    private final StandingTasks tasks;
    private final Unions unions;
    private final Deadlines deadlines;
    private final PlatformTransactionManager transactions;

    private enum Repair {
        NONE,
        ADDED,
        REMOVED,
        CORRECTED
    }

    /** @param added tasks that the list lacked @param removed lines whose task is over @param corrected with other hands or days */
    record Repairs(int added, int removed, int corrected) {

        private static Repairs of(List<Repair> made) {
            return new Repairs(
                    Collections.frequency(made, Repair.ADDED),
                    Collections.frequency(made, Repair.REMOVED),
                    Collections.frequency(made, Repair.CORRECTED));
        }

        boolean isNone() {
            return added == 0 && removed == 0 && corrected == 0;
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${niangjia.inbox.reconcile:0 40 2 * * *}")
    Repairs run() {
        List<Repair> made = new ArrayList<>();
        List<StandingTasks.Held> page = tasks.after("", PAGE);
        for (; !page.isEmpty(); page = tasks.after(last(page).taskId(), PAGE)) {
            suspicious(page).forEach(id -> made.add(byItself(id, this::repair)));
        }
        List<String> listed = rows.idsAfter("", PAGE);
        for (; !listed.isEmpty(); listed = rows.idsAfter(last(listed), PAGE)) {
            over(listed).forEach(id -> made.add(byItself(id, this::remove)));
        }
        return report(Repairs.of(made));
    }

    private static Repairs report(Repairs repairs) {
        if (!repairs.isNone()) {
            log.warn("The work list was out of step with the engine: {}", repairs);
        }
        return repairs;
    }

    private List<String> suspicious(List<StandingTasks.Held> page) {
        List<String> ids = page.stream().map(StandingTasks.Held::taskId).toList();
        Map<String, Line> listed = rows.lines(ids);
        Map<String, Standing> clocks = deadlines.ofTasks(ids);
        return page.stream()
                .filter(task -> !line(task.taskId(), task.assignee(), clocks.get(task.taskId()))
                        .equals(listed.get(task.taskId())))
                .map(StandingTasks.Held::taskId)
                .toList();
    }

    private List<String> over(List<String> listed) {
        Set<String> open = tasks.open(listed);
        return listed.stream().filter(id -> !open.contains(id)).toList();
    }

    private Repair byItself(String id, Function<String, Repair> repair) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        own.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
        try {
            return Optional.ofNullable(own.execute(status -> repair.apply(id))).orElse(Repair.NONE);
        } catch (DuplicateKeyException | ConcurrencyFailureException somebodyElse) {
            log.info("Task {} is in other hands at this moment", id);
            return Repair.NONE;
        }
    }

    private Repair repair(String id) {
        return tasks.find(id).map(this::bringIntoLine).orElse(Repair.NONE);
    }

    private Repair bringIntoLine(OpenTask task) {
        Line right =
                line(task.id(), task.assignee(), deadlines.ofTask(task.id()).orElse(null));
        Line listed = rows.lines(List.of(task.id())).get(task.id());
        if (right.equals(listed)) {
            return Repair.NONE;
        }
        if (listed == null) {
            rows.put(task, unions.path(task.unionCode()), right.schedule());
            return Repair.ADDED;
        }
        rows.assign(task.id(), right.assignee());
        rows.schedule(right.schedule());
        return Repair.CORRECTED;
    }

    private Repair remove(String id) {
        if (!tasks.open(List.of(id)).isEmpty()) {
            return Repair.NONE;
        }
        rows.remove(id);
        return Repair.REMOVED;
    }

    private static Line line(String id, @Nullable String assignee, @Nullable Standing clock) {
        return new Line(assignee, clock == null ? Schedule.none(id) : Schedule.of(id, clock));
    }

    private static <T> T last(List<T> page) {
        return page.get(page.size() - 1);
    }
}
