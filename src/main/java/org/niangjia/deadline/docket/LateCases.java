package org.niangjia.deadline.docket;

import java.time.Clock;
import java.time.ZoneOffset;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.registration.Lateness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was late once stays late. */
@Component
@RequiredArgsConstructor
class LateCases implements Lateness {

    private final JdbcClient database;
    private final Clock clock;

    @Override
    public boolean of(String caseNumber) {
        return database.sql("select count(*) from deadline where case_number = :number and duty"
                                + " and (missed_due is not null or kept = false or running and due < :now)")
                        .param("number", caseNumber)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
