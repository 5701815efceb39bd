package org.niangjia.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.identity.Union;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers of letters: one series for each union, kind of letter and year, without gaps. The counter's row stays locked
 * until the letter is kept, and a rollback gives the number back.
 */
@Slf4j
@Component
@RequiredArgsConstructor
class LetterNumbers {

    private static final String SERIES = " where union_code = ? and series = ? and of_year = ?";

    private final JdbcClient jdbc;
    private final LetterProperties properties;
    private final NewSeries newSeries;
    private final Clock clock;

    LetterNumber next(Union union, String series) {
        int year = LocalDate.now(clock).getYear();
        int next = 1 + last(union, series, year).orElseGet(() -> begin(union, series, year));
        jdbc.sql("update letter_series set last = ?" + SERIES)
                .params(next, union.code(), series, year)
                .update();
        return new LetterNumber(union.code(), properties.wordOf(union), series, year, next);
    }

    /** Locked until the transaction ends. */
    private Optional<Integer> last(Union union, String series, int year) {
        return jdbc.sql("select last from letter_series" + SERIES + " for update")
                .params(union.code(), series, year)
                .query(Integer.class)
                .optional();
    }

    private int begin(Union union, String series, int year) {
        try {
            newSeries.begin(union.code(), series, year);
        } catch (DuplicateKeyException somebodyWasFirst) {
            log.debug("series {} {} {} was begun by another", union.code(), series, year);
        }
        return last(union, series, year).orElseThrow();
    }

    /** The first letter of a series: begun in a transaction of its own, so that two may race for it. */
    @Component
    @RequiredArgsConstructor
    static class NewSeries {

        private final JdbcClient jdbc;

        @Transactional(propagation = Propagation.REQUIRES_NEW)
        void begin(String unionCode, String series, int year) {
            jdbc.sql("insert into letter_series (union_code, series, of_year, last) values (?, ?, ?, 0)")
                    .params(unionCode, series, year)
                    .update();
        }
    }
}
