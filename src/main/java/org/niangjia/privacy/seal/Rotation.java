package org.niangjia.privacy.seal;

import java.util.List;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.privacy.keys.KeyCupboard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Seals by the key in use what older keys sealed, so that they can be retired. May be interrupted at any row: what is done
 * is done, and the next round finds the rest.
 */
@Slf4j
@RequiredArgsConstructor
public class Rotation {

    private static final int ROWS_AT_ONCE = 200;

    private final List<Column> columns;
    private final Seals seals;
    private final KeyCupboard cupboard;
    private final JdbcClient jdbc;

    /** A column whose values the keys of the house seal, each at the place of this table, this column and its id. */
    public record Column(String table, String name, String id) {
        public Column {
            if (!(table + name + id).matches("[a-z_]+")) {
                throw new IllegalArgumentException("not the names of a table and its columns");
            }
        }
    }

    private record Cell(String id, String sealed) {}

    @Scheduled(initialDelay = 2, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void run() {
        int broken = columns.stream().mapToInt(this::rotate).sum();
        if (broken == 0) {
            cupboard.forgetAllButCurrent();
        }
    }

    /** @return how many values could not be opened */
    private int rotate(Column column) {
        int broken = 0;
        List<Cell> cells = after("", column);
        while (!cells.isEmpty()) {
            broken += (int) cells.stream().filter(cell -> !reseal(cell, column)).count();
            cells = after(cells.get(cells.size() - 1).id(), column);
        }
        return broken;
    }

    /** An empty value is that of an erased case. */
    private List<Cell> after(String id, Column column) {
        String select =
                "select %3$s as id, %2$s as sealed from %1$s where %3$s > ? and %2$s <> '' and left(%2$s, ?) <> ?"
                        + " order by %3$s limit %4$d";
        return jdbc.sql(select.formatted(column.table(), column.name(), column.id(), ROWS_AT_ONCE))
                .params(id, seals.prefix().length(), seals.prefix())
                .query(Cell.class)
                .list();
    }

    private boolean reseal(Cell cell, Column column) {
        try {
            String resealed = seals.reseal(cell.sealed(), new Place(column.table(), column.name(), cell.id()));
            jdbc.sql("update %1$s set %2$s = ? where %3$s = ? and %2$s = ?"
                            .formatted(column.table(), column.name(), column.id()))
                    .params(resealed, cell.id(), cell.sealed())
                    .update();
            return true;
        } catch (SealBroken broken) {
            log.error("{} Its row keeps its old key.", broken.getMessage());
            return false;
        }
    }
}
