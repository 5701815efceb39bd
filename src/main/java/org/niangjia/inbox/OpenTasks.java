package org.niangjia.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What may be compared: whose it is and when it is due. */
    record Line(@Nullable String assignee, Schedule schedule) {}

    void put(OpenTask task, String unionPath, Schedule schedule) {
        String line = "insert into open_task (id, case_number, process, element, name, title, union_path, assignee,"
                + " created_at, due_at, close_from, paused, provisional) values (:id, :case, :process, :element, :name,"
                + " :title, :path, :assignee, :created, :due, :close, :paused, :provisional)";
        Map<String, @Nullable Object> values = values(schedule);
        values.put("case", task.caseNumber());
        values.put("process", task.process());
        values.put("element", task.element());
        values.put("name", task.name());
        values.put("title", task.title());
        values.put("path", unionPath);
        values.put("assignee", task.assignee());
        values.put("assigned", task.assignee() != null);
        values.put("created", task.createdAt().atOffset(ZoneOffset.UTC));
        inOneGo(line + offers(task.groups(), values), values);
    }

    private static String offers(List<String> groups, Map<String, @Nullable Object> values) {
        return groups.stream()
                .map(group -> {
                    String name = "group" + values.size();
                    values.put(name, group);
                    return "(:id, :" + name + ", :due, :assigned, :process)";
                })
                .reduce((rows, row) -> rows + ", " + row)
                .map(rows ->
                        "; insert into open_task_group (task_id, group_id, due_at, assigned, process) values " + rows)
                .orElse("");
    }

    void assign(String id, @Nullable String assignee) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", id);
        values.put("assignee", assignee);
        values.put("assigned", assignee != null);
        inOneGo(
                "update open_task set assignee = :assignee where id = :id;"
                        + " update open_task_group set assigned = :assigned where task_id = :id",
                values);
    }

    void schedule(Schedule schedule) {
        inOneGo(
                "update open_task set due_at = :due, close_from = :close, paused = :paused, provisional = :provisional"
                        + " where id = :id; update open_task_group set due_at = :due where task_id = :id",
                values(schedule));
    }

    private static Map<String, @Nullable Object> values(Schedule schedule) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", schedule.taskId());
        values.put("due", schedule.due() == null ? NEVER : utc(schedule.due()));
        values.put("close", utc(schedule.closeFrom()));
        values.put("paused", schedule.paused());
        values.put("provisional", schedule.provisional());
        return values;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    void remove(String id) {
        inOneGo(
                "delete from open_task_group where task_id = :id; delete from open_task where id = :id",
                Map.of("id", id));
    }

    /** A line and its groups are two tables, but one way to the database. */
    private void inOneGo(String statements, Map<String, @Nullable Object> values) {
        jdbc.sql(statements).params(values).update();
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
