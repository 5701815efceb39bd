package org.niangjia.deadline.docket;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which of many cases were late by a clock of certain rules, whether it still runs or not. */
@Service
@RequiredArgsConstructor
public class MissedClocks {

    private final JdbcClient database;
    private final Clock clock;

    /** @param codes those of the rules */
    public Set<String> among(Collection<String> caseNumbers, Collection<String> codes) {
        return caseNumbers.isEmpty()
                ? Set.of()
                : new HashSet<>(database.sql("select distinct case_number from deadline where case_number in (:numbers)"
                                + " and code in (:codes) and duty"
                                + " and (missed_due is not null or kept = false or running and due < :now)")
                        .param("numbers", caseNumbers)
                        .param("codes", codes)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .list());
    }
}
