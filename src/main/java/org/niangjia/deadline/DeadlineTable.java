package org.niangjia.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.turn.Turn;
import org.niangjia.deadline.calendar.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** The clocks, running and stopped. */
@Repository
@RequiredArgsConstructor
class DeadlineTable {

    private final JdbcClient database;
    private final DeadlineEvents events;
    private final Numbers numbers;
    private final Turn turn;

    /** Fetched in blocks, so that a row need not be written for its number. A block is gone with the node that has it. */
    @Component
    @RequiredArgsConstructor
    static class Numbers {

        /** As the sequence counts. */
        private static final int BLOCK = 200;

        private final JdbcClient database;
        private long next;
        private long end;

        synchronized long next() {
            if (next == end) {
                next = database.sql("select nextval('deadline_number')")
                        .query(Long.class)
                        .single();
                end = next + BLOCK;
            }
            return next++;
        }
    }

    /** The deadline as stored, with its number. */
    Deadline add(Deadline deadline, Today today) {
        Deadline numbered = new Deadline(numbers.next(), 0, deadline.origin(), deadline.history(), deadline.state());
        turn.write(DeadlineRow.INSERT, DeadlineRow.columns(numbered, today));
        return numbered;
    }

    /** The deadline as stored. */
    Deadline save(Deadline deadline, Today today) {
        turn.write(DeadlineRow.UPDATE, DeadlineRow.columns(deadline, today));
        deadline.history().fresh().forEach(event -> events.add(deadline.id(), event));
        return deadline.stored();
    }

    /** Counted by the calendar in force, with the same result as before. */
    void confirm(Deadline deadline, Today today) {
        turn.write(DeadlineRow.UPDATE_EDITION, DeadlineRow.columns(deadline, today));
    }

    /** That it follows another clock than before: neither its end nor its version changes by that. */
    void handOn(Deadline deadline) {
        turn.write(
                "update deadline set follows = ? where id = ?",
                deadline.origin().follows(),
                deadline.id());
    }

    List<Deadline> ofCase(String caseNumber) {
        return many("where case_number = ? order by started_at, id", caseNumber);
    }

    Optional<Deadline> find(long id) {
        return one("where id = ?", id);
    }

    Optional<Deadline> ofTask(String taskId) {
        return one("where id = (select deadline_id from deadline_task where task_id = ?)", taskId);
    }

    /** By the tasks that show them. */
    Map<String, Deadline> ofTasks(Collection<String> taskIds) {
        turn.settle();
        return database
                .sql("select t.task_id, d.* from deadline_task t join deadline d on d.id = t.deadline_id"
                        + " where t.task_id in (:tasks)")
                .param("tasks", taskIds)
                .query((row, index) -> Map.entry(row.getString("task_id"), DeadlineRow.read(row, index)))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, shown -> shown.getValue().deadline(events)));
    }

    /** Running clocks that were counted by an older edition of the calendar, in the order of their numbers. */
    List<Deadline> countedBefore(int edition, long after, int most) {
        return many("where running and edition < ? and id > ? order by id limit ?", edition, after, most);
    }

    /** As it stands now, locked; none when another node has it in hand, or has counted it. */
    Optional<Deadline> take(long id, int edition) {
        return one("where id = ? and running and edition < ? for update skip locked", id, edition);
    }

    private Optional<Deadline> one(String where, Object... params) {
        return many(where, params).stream().findFirst();
    }

    private List<Deadline> many(String where, Object... params) {
        turn.settle();
        return database.sql("select * from deadline " + where).params(params).query(DeadlineRow::read).list().stream()
                .map(row -> row.deadline(events))
                .toList();
    }
}
