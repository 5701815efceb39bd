package org.niangjia.inbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The index ranges that a work list is made of, one per group or person. Each is cut off before they are put together, so
 * that a page costs the same at ten tasks and at a million.
 */
final class Ranges {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    void add(String key, String table, String column, Object value, String conditions) {
        String name = "range" + parts.size();
        parts.add("select " + key + " as task_id, due_at from " + table + " where " + column + " = :" + name
                + conditions);
        values.put(name, value);
    }

    void put(String name, Object value) {
        values.put(name, value);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    Map<String, Object> values() {
        return values;
    }

    String ids(int upTo) {
        return "select distinct task_id, due_at from (" + together(upTo) + ") ranges order by due_at, task_id";
    }

    /** How many tasks there are, up to so many of each range; and of how many lines, as a task may be in several ranges. */
    String count(int upTo, int lines) {
        return "select count(*) as tasks, coalesce(sum(times), 0) as lines from (select task_id, count(*) as times from ("
                + "select task_id from (" + together(upTo) + ") ranges limit " + lines
                + ") found group by task_id) counted";
    }

    /** Sorted also where the order is of no use: so that the database takes the index instead of the table. */
    private String together(int upTo) {
        return parts.stream()
                .map(part -> "(" + part + " order by due_at, task_id limit " + upTo + ")")
                .collect(Collectors.joining(" union all "));
    }
}
