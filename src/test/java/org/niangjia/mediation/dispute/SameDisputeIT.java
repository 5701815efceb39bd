package org.niangjia.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.mediation.dispute.ADispute.employer;
import static org.niangjia.mediation.dispute.ADispute.lists;
import static org.niangjia.mediation.dispute.ADispute.worker;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.AMediationFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 查重. */
@IntegrationTest
class SameDisputeIT {

    @Autowired
    private AMediationFile files;

    @Autowired
    private Disputes disputes;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;
    private Acting clerk;

    @BeforeEach
    void aCaseIsOpened() {
        number = files.open();
        clerk = files.acting("intake");
    }

    @Test
    void findsTheOtherOpenCaseBetweenTheSameTwo() {
        CaseNumber other = files.open();
        Map<String, Object> same = Map.of(
                "workers",
                List.of(worker("idNo", "H12345678", "idType", "HK_MACAO_PERMIT", "birthDate", "1980-01-01")),
                "employers",
                List.of(employer()));
        disputes.file(number, same, clerk);
        disputes.file(other, same, clerk);

        assertThat(disputes.duplicates(number)).contains(other);

        files.close(other);
        assertThat(disputes.duplicates(number)).doesNotContain(other);
    }

    @Test
    void isNoDuplicateWhereTheTwoDisputeSomethingElse() {
        CaseNumber other = files.open();
        disputes.file(number, lists(), clerk);
        disputes.file(other, lists(), clerk);
        about(number, "WAGE,COMPENSATION");
        about(other, "INJURY");

        assertThat(disputes.duplicates(number)).doesNotContain(other);

        about(other, "INJURY,COMPENSATION");
        assertThat(disputes.duplicates(number)).contains(other);
    }

    private void about(CaseNumber dispute, String categories) {
        jdbc.sql("delete from mediation where case_number = ?")
                .param(dispute.value())
                .update();
        jdbc.sql(
                        "insert into mediation (case_number, channel, court_procedure, category, categories, collective, workers,"
                                + " urgent, received_on, limitation_start, arbitration_status) values (?, 'UNION_SELF', 'NA', '-',"
                                + " ?, false, 1, '', date '2026-01-05', date '2026-01-05', 'NOT_ARBITRATED')")
                .params(dispute.value(), categories)
                .update();
    }
}
