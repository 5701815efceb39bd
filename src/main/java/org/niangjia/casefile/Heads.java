package org.niangjia.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;

/** Reads the head of a case file from a row. */
final class Heads {

    private Heads() {}

    static CaseFile read(ResultSet row) throws SQLException {
        return new CaseFile(
                new CaseNumber(row.getString("number")),
                row.getString("process"),
                row.getString("union_code"),
                row.getString("title"),
                row.getString("stage"),
                row.getString("stage_name"),
                row.getBoolean("open"),
                row.getString("outcome"),
                instant(row, "opened_at"),
                row.getString("opened_by"),
                nullableInstant(row, "closed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
