package org.niangjia.privacy.keys;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/**
 * What the database remembers of the keys it was written with: one check value per key. Asked before the first migration,
 * when the table may not exist yet.
 */
class KeyChecks {

    private static final String TABLE = "privacy_key_check";

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    KeyChecks(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    Map<String, String> stored() {
        Map<String, String> checks = new HashMap<>();
        if (tableExists()) {
            jdbc.sql("select key_id, check_value from privacy_key_check").query(row -> {
                checks.put(row.getString("key_id"), row.getString("check_value"));
            });
        }
        return checks;
    }

    void store(String keyId, String check) {
        try {
            jdbc.sql("insert into privacy_key_check (key_id, check_value) values (?, ?)")
                    .params(keyId, check)
                    .update();
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            // the caller verifies again
        }
    }

    void keepOnly(Collection<String> keyIds) {
        jdbc.sql("delete from privacy_key_check where key_id not in (:ids)")
                .param("ids", keyIds)
                .update();
    }

    private boolean tableExists() {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, data -> {
                Connection connection = data.getConnection();
                try (ResultSet tables = data.getTables(
                        connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
                    return names(tables);
                }
            });
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static boolean names(ResultSet tables) throws SQLException {
        while (tables.next()) {
            if (TABLE.equalsIgnoreCase(tables.getString("TABLE_NAME"))) {
                return true;
            }
        }
        return false;
    }
}
