package org.niangjia.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.reach.Order;
import org.niangjia.casefile.reach.Ranges;
import org.niangjia.casefile.reach.Reach;
import org.niangjia.identity.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The register of cases, newest first unless a query names another order, as far as a member may see it. */
@Service
@RequiredArgsConstructor
public class Register {

    /** Counting further would make a list wait for a number that nobody reads. */
    public static final int CAP = 1_000;

    /** Nobody pages farther; who wants all of it asks for the rest by type or state. */
    private static final int FARTHEST = 100_000;

    private static final Pattern TAIL = Pattern.compile("[0-9]+");

    private final JdbcClient jdbc;
    private final Reach reach;

    /** What has become of a case. One that was registered by mistake has ended, but was not concluded. */
    @RequiredArgsConstructor
    public enum State {
        OPEN("c.open"),
        ENDED("not c.open"),
        CONCLUDED("not c.open and c.outcome <> '" + CaseFile.WITHDRAWN + "'"),
        WITHDRAWN("c.outcome = '" + CaseFile.WITHDRAWN + "'");

        private final String condition;
    }

    /** The cases that a query of another module names: one column of case numbers, with its values. */
    public record Among(
            String caseNumbers,
            Map<String, Object> values,
            @Nullable Order order) {

        public Among(String caseNumbers, Map<String, Object> values) {
            this(caseNumbers, values, null);
        }
    }

    /** What a list is narrowed to; {@code q} is the beginning of a case number, its end in digits or a part of the title. */
    public record Wanted(
            @Nullable String process,
            @Nullable String stage,
            @Nullable State state,
            @Nullable String q,
            @Nullable Among among) {

        public static final Wanted ALL = new Wanted(null, null, null, null, null);
    }

    /** @param total exact up to {@link #CAP}, then one more */
    public record Page(int total, List<CaseFile> items) {}

    public Page page(Wanted wanted, Member reader, int page, int size) {
        Ranges ranges = reach.of(reader, wanted.process());
        String conditions = conditions(wanted, ranges.values());
        int total = count(ranges, conditions);
        if (page > FARTHEST / size) {
            return new Page(total, List.of());
        }
        List<String> numbers = jdbc.sql(
                        inOrder(wanted, ranges, conditions, (page + 1L) * size) + " limit :size offset :offset")
                .params(ranges.values())
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, index) -> row.getString("number"))
                .list();
        return new Page(total, heads(numbers));
    }

    private static String inOrder(Wanted wanted, Ranges ranges, String conditions, long upTo) {
        Order order = wanted.among() == null ? null : wanted.among().order();
        return order == null ? ranges.page(conditions, upTo) : ranges.page(conditions, upTo, order);
    }

    /** Exact up to {@link #CAP}, then one more. */
    public int count(Wanted wanted, Member reader) {
        Ranges ranges = reach.of(reader, wanted.process());
        return count(ranges, conditions(wanted, ranges.values()));
    }

    private int count(Ranges ranges, String conditions) {
        return jdbc.sql(ranges.count(conditions, CAP + 1))
                .params(ranges.values())
                .query(Integer.class)
                .single();
    }

    private List<CaseFile> heads(List<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc
                        .sql("select c.* from case_file c where c.number in (:numbers)")
                        .param("numbers", numbers)
                        .query((row, index) -> Heads.read(row))
                        .list()
                        .stream()
                        .sorted(Comparator.comparingInt(
                                head -> numbers.indexOf(head.number().value())))
                        .toList();
    }

    private static String conditions(Wanted wanted, Map<String, Object> values) {
        StringBuilder conditions = new StringBuilder();
        narrow(conditions, values, "c.stage = :stage", "stage", wanted.stage());
        if (wanted.state() != null) {
            conditions.append(" and ").append(wanted.state().condition);
        }
        if (wanted.among() != null) {
            conditions.append(" and c.number in (" + wanted.among().caseNumbers() + ")");
            values.putAll(wanted.among().values());
        }
        if (wanted.q() != null && !wanted.q().isBlank()) {
            String literal = wanted.q().strip().replaceAll("([\\\\%_])", "\\\\$1");
            conditions.append(" and (c.number like :q or c.title like :part or c.number like :tail)");
            values.put("q", literal + "%");
            values.put("part", "%" + literal + "%");
            values.put("tail", TAIL.matcher(literal).matches() ? "%" + inFull(literal) : "");
        }
        return conditions.toString();
    }

    /** As it stands in the number: people leave out the zeros before it. */
    private static String inFull(String serial) {
        return "0".repeat(Math.max(0, CaseNumber.SERIAL - serial.length())) + serial;
    }

    private static void narrow(
            StringBuilder conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
