package org.niangjia.casefile.number;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.casefile.turn.Turn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Serial numbers without gaps: the counter's row stays locked until the transaction ends, and a rollback gives the number
 * back.
 */
@Slf4j
@Component
@RequiredArgsConstructor
public class Serials {

    private static final String SERIES = " where prefix = ? and region = ? and of_year = ?";

    private final JdbcClient jdbc;
    private final Turn turn;
    private final NewSerials newSerials;

    public int next(String prefix, String region, int year) {
        turn.settle();
        int next = 1 + last(prefix, region, year).orElseGet(() -> begin(prefix, region, year));
        turn.write("update serials set last = ?" + SERIES, next, prefix, region, year);
        return next;
    }

    /** Locked until the transaction ends. */
    private Optional<Integer> last(String prefix, String region, int year) {
        return jdbc.sql("select last from serials" + SERIES + " for update")
                .params(prefix, region, year)
                .query(Integer.class)
                .optional();
    }

    private int begin(String prefix, String region, int year) {
        try {
            newSerials.begin(prefix, region, year);
        } catch (DuplicateKeyException somebodyWasFirst) {
            log.debug("series {} {} {} was begun by another", prefix, region, year);
        }
        return last(prefix, region, year).orElseThrow();
    }

    /** The first case of a type, region and year: begun in a transaction of its own, so that two may race for it. */
    @Component
    @RequiredArgsConstructor
    static class NewSerials {

        private final JdbcClient jdbc;

        @Transactional(propagation = Propagation.REQUIRES_NEW)
        void begin(String prefix, String region, int year) {
            jdbc.sql("insert into serials (prefix, region, of_year, last) values (?, ?, ?, 0)")
                    .params(prefix, region, year)
                    .update();
        }
    }
}
