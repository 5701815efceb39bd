package org.niangjia.casefile.entry;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** H2's guard of the record: an entry is never changed and never removed. Public because H2 makes the instance. */
public class InsertOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException("The record is INSERT-only");
    }
}
