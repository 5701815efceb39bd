package org.niangjia.mediation.settlement;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each agreement stands. */
@Repository
@RequiredArgsConstructor
class Stages {

    private final JdbcClient jdbc;

    /** @param draft how often it was drafted */
    record Standing(Stage stage, int draft) {}

    Standing of(CaseNumber number) {
        return jdbc.sql("select stage, draft from agreement_stage where case_number = ?")
                .param(number.value())
                .query((row, index) -> new Standing(Stage.valueOf(row.getString("stage")), row.getInt("draft")))
                .optional()
                .orElse(new Standing(Stage.DRAFT, 1));
    }

    void put(CaseNumber number, Standing standing) {
        int there = jdbc.sql("update agreement_stage set stage = ?, draft = ? where case_number = ?")
                .params(standing.stage().name(), standing.draft(), number.value())
                .update();
        if (there == 0) {
            jdbc.sql("insert into agreement_stage (stage, draft, case_number) values (?, ?, ?)")
                    .params(standing.stage().name(), standing.draft(), number.value())
                    .update();
        }
    }
}
