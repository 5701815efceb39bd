package org.niangjia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A seeded row beside one that came in by a door: column by column the same value, or one of the same kind and length. */
record Likeness(JdbcClient database, String model) {

    private static final String SEEDED =
            "(select task from bench_task where process = 'bench-petition' and assignee is null"
                    + " and due is not null and groups = array['county_clerk.' || office] order by n limit 1)";

    void ofTasks(String table, String task) {
        compare(table, task + " = '" + model + "'", task + " = " + SEEDED);
    }

    /** Of the rows for each group that a task is offered to those of the counties' clerks. */
    void ofOffers(String table, String task, String group) {
        String toTheClerks = " and " + group + " like 'county_clerk.%'";
        compare(table, task + " = '" + model + "'" + toTheClerks, task + " = " + SEEDED + toTheClerks);
    }

    void ofExecutions() {
        String execution = "id_ = (select proc_inst_id_ from act_ru_task where id_ = ";
        compare("act_ru_execution", execution + "'" + model + "')", execution + SEEDED + ")");
    }

    private void compare(String table, String original, String copy) {
        Map<String, @Nullable Object> one = row(table, original);
        Map<String, @Nullable Object> other = row(table, copy);
        one.forEach((column, value) -> assertThat(kind(column, other.get(column)))
                .as(table + "." + column)
                .isEqualTo(kind(column, value)));
    }

    private Map<String, @Nullable Object> row(String table, String where) {
        return database.sql("select * from " + table + " where " + where)
                .query()
                .listOfRows()
                .get(0);
    }

    /** Groups and tenants are of different places, definitions of different deployments. */
    private static @Nullable Object kind(String column, @Nullable Object value) {
        if (value instanceof String text) {
            String kind = text.replaceFirst("^bench-", "").replaceFirst("[.][0-9]{6}$", "");
            return column.equals("proc_def_id_") ? kind.replaceFirst(":[^:]+$", "") : kind.replaceAll("[0-9a-f-]", "x");
        }
        return value == null || value instanceof Boolean || value instanceof Number ? value : value.getClass();
    }
}
