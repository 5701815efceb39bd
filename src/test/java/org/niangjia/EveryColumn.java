package org.niangjia;

import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The database as somebody reads it who has stolen it: every column of every table, texts and bytes, the engine's too. */
@Component
@RequiredArgsConstructor
class EveryColumn {

    private final JdbcTemplate database;

    private List<String> tables() {
        return database.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'"
                        + " and table_type in ('BASE TABLE', 'TABLE') order by table_name",
                String.class);
    }

    /** Where one of these stands in clear, e.g. {@code open_task.title}. */
    List<String> placesOf(List<String> secrets) {
        List<String> places = new ArrayList<>();
        for (String table : tables()) {
            database.query("select * from \"" + table + "\"", row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    String text = text(row, column);
                    if (secrets.stream().anyMatch(text::contains)) {
                        places.add(table + "." + row.getMetaData().getColumnName(column) + ": " + text);
                    }
                }
            });
        }
        return places;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        @Nullable Object value = row.getObject(column);
        if (value instanceof byte[] bytes) {
            return readable(bytes);
        }
        if (value instanceof Blob blob) {
            return readable(blob.getBytes(1, (int) blob.length()));
        }
        return value instanceof Clob clob ? clob.getSubString(1, (int) clob.length()) : String.valueOf(value);
    }

    /** As text of either kind that Java writes. */
    private static String readable(byte[] bytes) {
        return String.join(
                "\n",
                new String(bytes, StandardCharsets.UTF_8),
                new String(bytes, StandardCharsets.UTF_16BE),
                new String(bytes, StandardCharsets.UTF_16LE));
    }
}
