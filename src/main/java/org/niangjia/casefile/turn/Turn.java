package org.niangjia.casefile.turn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/**
 * What the record, the work list and the clocks note of a step. Nobody reads it before the transaction commits, so it waits
 * until then and takes one way to the database: changes in the order in which they were written, then added rows.
 */
@Component
@RequiredArgsConstructor
public class Turn {

    /** Many cases at once, e.g. a new calendar: one statement does not grow without bound. */
    private static final int VALUES_AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PerTurn<Notes> notes = new PerTurn<>(Notes::new, this::end);

    private static final class Notes {

        private final StringBuilder sql = new StringBuilder();
        private final List<@Nullable Object> values = new ArrayList<>();
        private final Map<String, List<List<@Nullable Object>>> rows = new LinkedHashMap<>();
        private int held;
        private boolean ending;

        void note(String statement, List<@Nullable Object> theirs) {
            sql.append(sql.isEmpty() ? "" : "; ").append(statement);
            values.addAll(theirs);
        }

        void noteRows() {
            rows.forEach((into, all) -> note(
                    into + " values " + all.stream().map(Notes::questions).collect(Collectors.joining(", ")),
                    all.stream().flatMap(List::stream).toList()));
            rows.clear();
        }

        private static String questions(List<@Nullable Object> row) {
            return "(?" + ", ?".repeat(row.size() - 1) + ")";
        }
    }

    /** @param statement one that changes rows, and whose count of rows nobody asks for */
    public void write(String statement, @Nullable Object... values) {
        write(statement, Arrays.asList(values));
    }

    public void write(String statement, List<@Nullable Object> values) {
        Notes mine = notes.get();
        mine.note(statement, values);
        sendIfDue(mine, values.size());
    }

    public void write(ParsedSql statement, SqlParameterSource values) {
        write(
                NamedParameterUtils.substituteNamedParameters(statement, null),
                Arrays.asList(NamedParameterUtils.buildValueArray(statement, values, null)));
    }

    /**
     * One more of the rows that one statement inserts, after everything else that is noted.
     *
     * @param into up to the word {@code values}
     */
    public void add(String into, @Nullable Object... values) {
        Notes mine = notes.get();
        mine.rows.computeIfAbsent(into, first -> new ArrayList<>()).add(Arrays.asList(values));
        sendIfDue(mine, values.length);
    }

    private void sendIfDue(Notes mine, int more) {
        mine.held += more;
        if (mine.ending || mine.held > VALUES_AT_ONCE) {
            send(mine);
        }
    }

    /** For those who read what this transaction has written. */
    public void settle() {
        notes.ifThere(this::send);
    }

    /** What is written later still, by somebody else who waited for the end of the transaction, goes at once. */
    private void end(Notes mine) {
        mine.ending = true;
        send(mine);
    }

    private void send(Notes mine) {
        mine.noteRows();
        if (!mine.sql.isEmpty()) {
            send(mine.sql.toString(), mine.values);
            mine.sql.setLength(0);
            mine.values.clear();
            mine.held = 0;
        }
    }

    private void send(String sql, List<@Nullable Object> values) {
        jdbc.execute(sql, (PreparedStatementCallback<Integer>) statement -> {
            for (int place = 0; place < values.size(); place++) {
                statement.setObject(place + 1, values.get(place));
            }
            return statement.executeUpdate();
        });
    }
}
