package org.niangjia.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.turn.Turn;
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
    private final Turn turn;

    /** What may be compared: whose it is and when it is due. */
    record Line(@Nullable String assignee, Schedule schedule) {}

    void put(OpenTask task, String unionPath, Schedule schedule) {
        OffsetDateTime due = due(schedule);
        turn.write(
                "insert into open_task (id, case_number, process, element, name, title, union_path, assignee, created_at,"
                        + " due_at, close_from, paused, provisional) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                task.id(),
                task.caseNumber(),
                task.process(),
                task.element(),
                task.name(),
                task.title(),
                unionPath,
                task.assignee(),
                utc(task.createdAt()),
                due,
                utc(schedule.closeFrom()),
                schedule.paused(),
                schedule.provisional());
        if (!task.groups().isEmpty()) {
            offer(task, due);
        }
    }

    private void offer(OpenTask task, OffsetDateTime due) {
        boolean assigned = task.assignee() != null;
        turn.write(
                "insert into open_task_group (task_id, group_id, due_at, assigned, process) values "
                        + String.join(", ", Collections.nCopies(task.groups().size(), "(?, ?, ?, ?, ?)")),
                task.groups().stream()
                        .flatMap(group -> Stream.<Object>of(task.id(), group, due, assigned, task.process()))
                        .toList());
    }

    void rename(String caseNumber, String title) {
        turn.write("update open_task set title = ? where case_number = ?", title, caseNumber);
    }

    void assign(String id, @Nullable String assignee) {
        turn.write("update open_task set assignee = ? where id = ?", assignee, id);
        turn.write("update open_task_group set assigned = ? where task_id = ?", assignee != null, id);
    }

    void schedule(Schedule schedule) {
        OffsetDateTime due = due(schedule);
        turn.write(
                "update open_task set due_at = ?, close_from = ?, paused = ?, provisional = ? where id = ?",
                due,
                utc(schedule.closeFrom()),
                schedule.paused(),
                schedule.provisional(),
                schedule.taskId());
        turn.write("update open_task_group set due_at = ? where task_id = ?", due, schedule.taskId());
    }

    private static OffsetDateTime due(Schedule schedule) {
        return Objects.requireNonNullElse(utc(schedule.due()), NEVER);
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    void remove(String id) {
        turn.write("delete from open_task_group where task_id = ?", id);
        turn.write("delete from open_task where id = ?", id);
    }

    Map<String, Line> lines(Collection<String> ids) {
        Map<String, Line> lines = new HashMap<>();
        jdbc.sql("select id, assignee, due_at, close_from, paused, provisional from open_task where id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    lines.put(row.getString("id"), new Line(row.getString("assignee"), Schedule.read(row)));
                });
        return lines;
    }

    List<String> idsAfter(String id, int count) {
        return jdbc.sql("select id from open_task where id > ? order by id limit ?")
                .params(id, count)
                .query(String.class)
                .list();
    }
}
