package org.niangjia.casefile.turn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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

    private static final class Notes extends ResourceHolderSupport {

        private final StringBuilder sql = new StringBuilder();
        private final List<@Nullable Object> values = new ArrayList<>();
        private boolean ending;
    }

    /** @param statement one that changes rows, and whose count of rows nobody asks for */
    public void write(String statement, @Nullable Object... values) {
        write(statement, Arrays.asList(values));
    }

    public void write(String statement, List<@Nullable Object> values) {
        Notes notes = notes();
        notes.sql.append(notes.sql.isEmpty() ? "" : "; ").append(statement);
        notes.values.addAll(values);
        if (notes.ending || notes.values.size() > VALUES_AT_ONCE) {
            send(notes);
        }
    }

    /** For those who read what this transaction has written. */
    public void settle() {
        send(notes());
    }

    private void send(Notes notes) {
        if (!notes.sql.isEmpty()) {
            jdbc.sql(notes.sql.toString()).params(notes.values).update();
            notes.sql.setLength(0);
            notes.values.clear();
        }
    }

    private Notes notes() {
        Notes notes = (Notes) TransactionSynchronizationManager.getResource(this);
        return notes == null ? begin() : notes;
    }

    private Notes begin() {
        Notes notes = new Notes();
        TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(notes));
        TransactionSynchronizationManager.bindResource(this, notes);
        return notes;
    }

    /** What is written later still, by somebody else who waited for the end of the transaction, goes at once. */
    private final class BeforeCommit extends ResourceHolderSynchronization<Notes, Turn> {

        private final Notes notes;

        private BeforeCommit(Notes notes) {
            super(notes, Turn.this);
            this.notes = notes;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            notes.ending = true;
            send(notes);
        }
    }
}
