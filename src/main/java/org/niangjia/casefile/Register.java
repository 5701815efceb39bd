package org.niangjia.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseType;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.niangjia.identity.Unions;
import org.niangjia.identity.access.Permissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The register of cases, newest first, as far as a member may see it. */
@Service
@RequiredArgsConstructor
public class Register {

    /** Counting further would make a list wait for a number that nobody reads. */
    public static final int CAP = 1_000;

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Deputies deputies;
    private final CaseTypes types;
    private final Unions unions;

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
    public record Among(String caseNumbers, Map<String, Object> values) {}

    /** What a list is narrowed to; {@code q} is the beginning of a case number or a part of the title. */
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
        Map<String, Object> values = new HashMap<>();
        String where = where(wanted, reader, values);
        int total = count(where, values);
        List<CaseFile> items = jdbc.sql("select c.* from case_file c where " + where
                        + " order by c.opened_at desc, c.number desc limit :size offset :offset")
                .params(values)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, index) -> Heads.read(row))
                .list();
        return new Page(total, items);
    }

    /** Exact up to {@link #CAP}, then one more. */
    public int count(Wanted wanted, Member reader) {
        Map<String, Object> values = new HashMap<>();
        return count(where(wanted, reader, values), values);
    }

    private int count(String where, Map<String, Object> values) {
        return jdbc.sql("select count(*) from (select 1 from case_file c where " + where + " limit " + (CAP + 1)
                        + ") capped")
                .params(values)
                .query(Integer.class)
                .single();
    }

    private String where(Wanted wanted, Member reader, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        conditions.add(inSight(reader, values));
        narrow(conditions, values, "c.process = :process", "process", wanted.process());
        narrow(conditions, values, "c.stage = :stage", "stage", wanted.stage());
        if (wanted.state() != null) {
            conditions.add(wanted.state().condition);
        }
        if (wanted.among() != null) {
            conditions.add("c.number in (" + wanted.among().caseNumbers() + ")");
            values.putAll(wanted.among().values());
        }
        if (wanted.q() != null && !wanted.q().isBlank()) {
            String literal = wanted.q().strip().replaceAll("([\\\\%_])", "\\\\$1");
            narrow(conditions, values, "(c.number like :q or c.title like :part)", "q", literal + "%");
            values.put("part", "%" + literal + "%");
        }
        return String.join(" and ", conditions);
    }

    private static void narrow(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** By role and place, type by type; and what the member once handled, wherever it lies. */
    private String inSight(Member reader, Map<String, Object> values) {
        List<String> ways = new ArrayList<>();
        ways.add("exists (select 1 from case_member m where m.case_number = c.number and m.login in (:hands))");
        values.put("hands", deputies.hands(reader));
        for (CaseType type : types.all()) {
            for (String seat : permissions.seats(reader, "case.view", type.process())) {
                int n = ways.size();
                ways.add("(c.process = :sight" + n + " and c.union_path like :path" + n + ")");
                values.put("sight" + n, type.process());
                values.put("path" + n, unions.path(seat) + "%");
            }
        }
        return "(" + String.join(" or ", ways) + ")";
    }
}
