package org.niangjia;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody with all rights on the database can do: take away the guard of an INSERT-only table for a moment. */
@Component
@RequiredArgsConstructor
public class Unguarded {

    private static final String GUARD = "org.niangjia.casefile.entry.InsertOnly";
    private static final Map<String, String> GUARDS = Map.of("entry", GUARD, "deadline_event", GUARD);

    private final JdbcClient database;

    public void change(String table, Runnable deed) {
        guard(table, false);
        try {
            deed.run();
        } finally {
            guard(table, true);
        }
    }

    private void guard(String table, boolean on) {
        database.sql(TestDatabase.isPostgres() ? onPostgres(table, on) : onH2(table, on))
                .update();
    }

    private static String onPostgres(String table, boolean on) {
        return "alter table " + table + (on ? " enable" : " disable") + " trigger user";
    }

    private static String onH2(String table, boolean on) {
        return on
                ? "create trigger " + table + "_insert_only before update, delete on " + table + " for each row call '"
                        + GUARDS.get(table) + "'"
                : "drop trigger " + table + "_insert_only";
    }
}
