package org.niangjia.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.news.OpenTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows behind every work list, written in the transaction of the step that changes them. */
@Repository
@RequiredArgsConstructor
class OpenTasks {

    /** What sorts after every date: a task without a due date comes last. */
    static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient jdbc;

    void put(OpenTask task, String unionPath) {
        jdbc.sql(
                        "insert into open_task (id, case_number, process, element, name, title, union_path, assignee, created_at,"
                                + " due_at, paused, provisional) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, false)")
                .params(
                        task.id(),
                        task.caseNumber(),
                        task.process(),
                        task.element(),
                        task.name(),
                        task.title(),
                        unionPath,
                        task.assignee(),
                        task.createdAt().atOffset(ZoneOffset.UTC),
                        NEVER)
                .update();
        task.groups().forEach(group -> jdbc.sql(
                        "insert into open_task_group (task_id, group_id, due_at, assigned, process) values (?, ?, ?, ?, ?)")
                .params(task.id(), group, NEVER, task.assignee() != null, task.process())
                .update());
    }

    void assign(String id, @Nullable String assignee) {
        jdbc.sql("update open_task set assignee = ? where id = ?")
                .params(assignee, id)
                .update();
        jdbc.sql("update open_task_group set assigned = ? where task_id = ?")
                .params(assignee != null, id)
                .update();
    }

    void schedule(Schedule schedule) {
        OffsetDateTime dueAt = schedule.due() == null ? NEVER : utc(schedule.due());
        jdbc.sql("update open_task set due_at = ?, close_from = ?, paused = ?, provisional = ? where id = ?")
                .params(dueAt, utc(schedule.closeFrom()), schedule.paused(), schedule.provisional(), schedule.taskId())
                .update();
        jdbc.sql("update open_task_group set due_at = ? where task_id = ?")
                .params(dueAt, schedule.taskId())
                .update();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    void remove(String id) {
        jdbc.sql("delete from open_task_group where task_id = ?").param(id).update();
        jdbc.sql("delete from open_task where id = ?").param(id).update();
    }

    List<String> idsAfter(String id, int count) {
        return jdbc.sql("select id from open_task where id > ? order by id limit ?")
                .params(id, count)
                .query(String.class)
                .list();
    }
}
