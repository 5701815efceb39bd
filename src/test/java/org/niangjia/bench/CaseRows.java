package org.niangjia.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Heads of cases as an office leaves them over the years: one in ten open, one in two hundred taken back, few late. */
final class CaseRows {

    private static final String SEEDED = "number like 'XF______1999%'";

    private final JdbcClient database;
    private int there;

    CaseRows(JdbcClient database) {
        this.database = database;
    }

    void growTo(int cases) {
        database.sql("""
                        insert into case_file (number, process, union_code, union_path, title, stage, stage_name, open, outcome,
                            opened_at, opened_by, closed_at, data_key, entries, head_hash)
                        select 'XF' || u.code || '1999' || lpad(n::text, 6, '0'), 'petition', u.code,
                            '/421000/' || u.code || '/', '来信：劳动报酬', 'handle', '办理', n % 10 = 0,
                            case when n % 10 = 0 then null when n % 200 = 1 then 'WITHDRAWN' else 'ended' end,
                            timestamptz '1999-01-01 00:00Z' + n * interval '1 minute', 'intake', null, '-', 0, '-'
                        from generate_series(:from, :to) n
                        cross join lateral (select case when n % 20 < 3 then '421002' else '421087' end as code) u
                        """).param("from", there + 1).param("to", cases).update();
        database.sql("""
                        insert into deadline (id, case_number, code, name, amount, unit, count_start_day, roll, closing,
                            starts_from, basis, duty, extension_most, extension_times, start_on, started_at, due, due_since,
                            provisional, changes, running, edition, version)
                        select nextval('deadline_number'), number, 'BENCH', '办理信访事项', 60, 'CD', false, true, '', '', '', true, 0, 0, date '1999-01-01',
                            opened_at, case when substr(number, 13)::int % 500 = 0 then timestamptz '1999-03-01 00:00Z'
                            else timestamptz '2999-01-01 00:00Z' end, opened_at, false, 0, open, 1, 0
                        from case_file where
                        """ + SEEDED + " and substr(number, 13)::int > :from")
                .param("from", there)
                .update();
        database.sql("insert into case_member (case_number, login) select number, 'intake' from case_file where "
                        + SEEDED + " and substr(number, 13)::int > :from")
                .param("from", there)
                .update();
        Copies.settle(database, List.of("case_file", "case_member", "deadline"));
        there = cases;
    }

    void clear() {
        database.sql("delete from deadline where case_" + SEEDED + "; delete from case_member where case_" + SEEDED
                        + "; delete from case_file where " + SEEDED)
                .update();
    }
}
