package org.niangjia.inbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.deadline.Deadlines;
import org.niangjia.engine.news.StandingTasks;
import org.niangjia.identity.Unions;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the work list against the engine at start-up and every night. Both are written in one transaction, so a repair
 * means that somebody has touched a table by hand or restored half a backup: it is reported, not only made.
 */
@Slf4j
@Service
@RequiredArgsConstructor
class Reconciliation {

    private static final int BATCH = 1_000;

    private final OpenTasks rows;
    private final StandingTasks tasks;
    private final Unions unions;
    private final Deadlines deadlines;

    /** @param added tasks that the list lacked @param removed lines whose task is over */
    record Repairs(int added, int removed) {

        boolean isNone() {
            return added == 0 && removed == 0;
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${niangjia.inbox.reconcile:0 40 2 * * *}")
    @Transactional
    Repairs run() {
        Set<String> listed = all(rows::idsAfter);
        Set<String> open = all(tasks::idsAfter);
        Set<String> over = without(listed, open);
        Set<String> missing = without(open, listed);
        over.forEach(rows::remove);
        missing.forEach(this::add);
        Repairs repairs = new Repairs(missing.size(), over.size());
        if (!repairs.isNone()) {
            log.warn("The work list was out of step with the engine: {}", repairs);
        }
        return repairs;
    }

    private void add(String id) {
        tasks.find(id).ifPresent(task -> rows.put(task, unions.path(task.unionCode()), schedule(id)));
    }

    private Schedule schedule(String id) {
        return deadlines.ofTask(id).map(clock -> Schedule.of(id, clock)).orElseGet(() -> Schedule.none(id));
    }

    private static Set<String> all(BiFunction<String, Integer, List<String>> idsAfter) {
        Set<String> all = new HashSet<>();
        List<String> batch = idsAfter.apply("", BATCH);
        while (!batch.isEmpty()) {
            all.addAll(batch);
            batch = idsAfter.apply(batch.get(batch.size() - 1), BATCH);
        }
        return all;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
