package org.niangjia.outage;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many rows stand in each table, but for those that tell who came and went; and how many tasks are in hand. */
@Component
@RequiredArgsConstructor
class Rows {

    private static final String TABLES = "select lower(table_name) from information_schema.tables"
            + " where lower(table_schema) = 'public' and table_type in ('BASE TABLE', 'TABLE')"
            + " and lower(table_name) not in ('access_record', 'sign_in_failure', 'known_device', 'member_session',"
            + " 'flyway_schema_history')";

    private static final List<String> IN_HAND = List.of(
            "open_task where assignee is not null",
            "open_task_group where assigned",
            "act_ru_task where assignee_ is not null");

    private final JdbcClient database;

    Map<String, Long> counted() {
        Map<String, Long> counted = new TreeMap<>();
        database.sql(counts()).query(row -> {
            counted.put(row.getString(1), row.getLong(2));
        });
        return counted;
    }

    private String counts() {
        return Stream.concat(database.sql(TABLES).query(String.class).list().stream(), IN_HAND.stream())
                .map(rows -> "select '" + rows + "', count(*) from " + rows)
                .collect(joining(" union all "));
    }

    /** What was added and taken away. */
    static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        Map<String, Long> difference = new TreeMap<>();
        after.forEach((rows, count) -> difference.put(rows, count - before.getOrDefault(rows, 0L)));
        difference.values().removeIf(count -> count == 0);
        return difference;
    }
}
