package org.niangjia.casefile.turn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.core.namedparam.ParsedSql;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the record, the work list and the clocks note of a step. Nobody reads it before the transaction commits, so it waits
 * until then and takes one way to the database, in the order in which it was written.
 */
@Component
@RequiredArgsConstructor
public class Turn {

    /** Many cases at once, e.g. a new calendar: one statement does not grow without bound. */
    private static final int VALUES_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final PerTurn<Notes> notes = new PerTurn<>(Notes::new, this::end);

    private static final class Notes {

        private final StringBuilder sql = new StringBuilder();
        private final List<@Nullable Object> values = new ArrayList<>();
        private boolean ending;
    }

    /** @param statement one that changes rows, and whose count of rows nobody asks for */
    public void write(String statement, @Nullable Object... values) {
        write(statement, Arrays.asList(values));
    }

    public void write(String statement, List<@Nullable Object> values) {
        Notes mine = notes.get();
        mine.sql.append(mine.sql.isEmpty() ? "" : "; ").append(statement);
        mine.values.addAll(values);
        if (mine.ending || mine.values.size() > VALUES_AT_ONCE) {
            send(mine);
        }
    }

    public void write(ParsedSql statement, SqlParameterSource values) {
        write(
                NamedParameterUtils.substituteNamedParameters(statement, null),
                Arrays.asList(NamedParameterUtils.buildValueArray(statement, values, null)));
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
        if (!mine.sql.isEmpty()) {
            jdbc.sql(mine.sql.toString()).params(mine.values).update();
            mine.sql.setLength(0);
            mine.values.clear();
        }
    }
}
