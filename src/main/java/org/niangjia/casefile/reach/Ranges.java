package org.niangjia.casefile.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The ranges of indexes that a list of cases is made of. Each is cut off before they are put together, so that a page and
 * its count cost the same at a thousand cases and at a million.
 */
public final class Ranges {

    private static final String NEWEST_FIRST = " order by opened_at desc, number desc";

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values;

    Ranges(Map<String, Object> values) {
        this.values = values;
    }

    void add(String part) {
        parts.add(part);
    }

    /** @return the number under which it stands */
    int put(String name, Object value) {
        int number = values.size();
        values.put(name + number, value);
        return number;
    }

    public Map<String, Object> values() {
        return values;
    }

    /** @param conditions on {@code c}, each beginning with {@code and} */
    public String page(String conditions, long upTo) {
        return "select distinct number, opened_at from (" + together(conditions, upTo) + ") ranges" + NEWEST_FIRST;
    }

    /** @param order follows an index, so that no more rows are read than the page takes */
    public String page(String conditions, long upTo, Order order) {
        return parts.stream()
                .map(part -> "(select c.number, " + order.by() + " as place from " + order.rows() + ", " + part
                        + conditions + order.join() + " order by " + order.by() + ", c.number limit " + upTo + ")")
                .collect(Collectors.joining(
                        " union all ", "select distinct number, place from (", ") ranges order by place, number"));
    }

    public String count(String conditions, int upTo) {
        return "select count(*) from (select distinct number from (" + together(conditions, upTo) + ") ranges limit "
                + upTo + ") counted";
    }

    /** Sorted also where the order is of no use: so that the database takes the index instead of the table. */
    private String together(String conditions, long upTo) {
        return parts.stream()
                .map(part -> "(select c.number, c.opened_at from " + part + conditions + NEWEST_FIRST + " limit " + upTo
                        + ")")
                .collect(Collectors.joining(" union all "));
    }
}
