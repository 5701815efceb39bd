package org.niangjia.privacy.seal;

import java.nio.charset.StandardCharsets;

/** Where a sealed value is stored. It opens nowhere else, so that a cell copied to another row or column is found out. */
public record Place(String table, String column, String row) {

    private static final String IDENTIFIER = "[a-z][a-z0-9_]*";

    public Place {
        if (!table.matches(IDENTIFIER) || !column.matches(IDENTIFIER) || row.isEmpty()) {
            throw new IllegalArgumentException("a place is a table, a column and a row");
        }
    }

    /** Neither table nor column contains the separator, so no two places are written alike. */
    byte[] associatedData(String keyId) {
        return String.join("|", keyId, table, column, row).getBytes(StandardCharsets.UTF_8);
    }
}
