package org.niangjia.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Multiplies a row that the house or the engine has written itself: every column stays as it is, except for those that
 * differ from task to task. So the copies keep up with whatever columns are added later.
 */
record Copies(JdbcClient database, int from, int to) {

    /**
     * @param original where the row to be copied is found, {@code o}
     * @param changed for a column an expression of the seed's task, {@code b}
     */
    void of(String table, String original, Map<String, String> changed) {
        copy(table, original, changed, "");
    }

    /** As autovacuum leaves it. What was committed a moment ago is not yet known to be visible, hence the checkpoint. */
    static void settle(JdbcClient database, List<String> tables) {
        database.sql("checkpoint").update();
        tables.forEach(table -> database.sql("vacuum analyze " + table).update());
    }

    /** Just one, with nothing of the seed's tasks in it. */
    static void one(JdbcClient database, String table, String original, Map<String, String> changed) {
        insert(database, table, original, changed, "").update();
    }

    /** One for each group, {@code g}, that a task is offered to. */
    void ofEachGroup(String table, String original, Map<String, String> changed) {
        copy(table, original, changed, " cross join unnest(b.groups) g");
    }

    /** Of the tasks that are in somebody's hands. */
    void ofEachTaken(String table, String original, Map<String, String> changed) {
        copy(table, original, changed, " join (select 1) taken on b.assignee is not null");
    }

    private void copy(String table, String original, Map<String, String> changed, String more) {
        insert(
                        database,
                        table,
                        original,
                        changed,
                        " cross join bench_task b" + more + " where b.n > :from and b.n <= :to")
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static StatementSpec insert(
            JdbcClient database, String table, String original, Map<String, String> changed, String rows) {
        List<String> columns = columns(database, table);
        String values = columns.stream()
                .map(column -> changed.getOrDefault(column, "o." + column))
                .collect(Collectors.joining(", "));
        return database.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                + " from (select * from " + table + " where " + original + " limit 1) o" + rows);
    }

    private static List<String> columns(JdbcClient database, String table) {
        return database.sql("select column_name from information_schema.columns where table_schema = current_schema()"
                        + " and table_name = ? order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
    }
}
