package org.niangjia.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whole lines for the tasks that a list has chosen: one query, however many. */
@Repository
@RequiredArgsConstructor
class WorkItems {

    private static final String LINES = "select t.id, t.case_number, t.process, t.element, t.name, t.title, t.assignee,"
            + " t.created_at, t.due_at, t.close_from, t.paused, t.provisional, g.group_id"
            + " from open_task t left join open_task_group g on g.task_id = t.id where t.id in (:ids) order by g.group_id";

    private final JdbcClient jdbc;

    List<WorkItem> of(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, WorkItem> items = jdbc.sql(LINES).param("ids", ids).query(WorkItems::read);
        return ids.stream().map(items::get).filter(Objects::nonNull).toList();
    }

    private static Map<String, WorkItem> read(ResultSet rows) throws SQLException {
        Map<String, WorkItem> items = new LinkedHashMap<>();
        while (rows.next()) {
            items.merge(rows.getString("id"), line(rows), WorkItems::together);
        }
        return items;
    }

    private static WorkItem line(ResultSet row) throws SQLException {
        Instant due = Objects.requireNonNull(instant(row, "due_at"));
        String group = row.getString("group_id");
        return new WorkItem(
                row.getString("id"),
                row.getString("case_number"),
                row.getString("process"),
                row.getString("element"),
                row.getString("name"),
                row.getString("title"),
                group == null ? List.of() : List.of(group),
                row.getString("assignee"),
                Objects.requireNonNull(instant(row, "created_at")),
                due.equals(OpenTasks.NEVER.toInstant()) ? null : due,
                instant(row, "close_from"),
                row.getBoolean("paused"),
                row.getBoolean("provisional"));
    }

    private static WorkItem together(WorkItem one, WorkItem same) {
        List<String> groups = new ArrayList<>(one.candidateGroups());
        groups.addAll(same.candidateGroups());
        return one.with(groups);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
