package org.niangjia.bench;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The seed's tasks in our own work list. @param model a task that came in by one of our doors */
record WorkListRows(JdbcClient database, String model) {

    private static final String DUE = "coalesce(b.due, timestamptz '9999-12-31 00:00Z')";

    void add(Copies copies) {
        copies.of(
                "open_task",
                "id = '" + model + "'",
                Map.of(
                        "id", "b.task",
                        "case_number", "b.number",
                        "process", "b.process",
                        "union_path", "b.path",
                        "assignee", "b.assignee",
                        "created_at", "b.created",
                        "due_at", DUE,
                        "close_from", "b.due - interval '3 days'"));
        copies.ofEachGroup(
                "open_task_group",
                "task_id = '" + model + "'",
                Map.of(
                        "task_id", "b.task",
                        "group_id", "g",
                        "due_at", DUE,
                        "assigned", "b.assignee is not null",
                        "process", "b.process"));
    }

    void analyze() {
        Copies.settle(database, List.of("open_task", "open_task_group"));
    }

    void clear() {
        database.sql("delete from open_task_group where task_id in (select task from bench_task);"
                        + " delete from open_task where id in (select task from bench_task)")
                .update();
    }
}
