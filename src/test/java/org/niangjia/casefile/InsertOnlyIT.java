package org.niangjia.casefile;

import static org.assertj.core.api.Assertions.assertThatException;
import static org.niangjia.petition.APetition.aPetition;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What happened, what moved a clock, who declared a conflict and who signed in: added to, never changed, never emptied. */
@IntegrationTest
@Tag("T79")
class InsertOnlyIT {

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private String number = "";

    @BeforeEach
    void aPetitionThatIsThere() {
        Walk petition = office.open(aPetition().referred());
        number = petition.number().value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set summary = '改写'",
                "delete from entry",
                "update deadline_event set reason = '改写'",
                "delete from deadline_event",
                "update recusal set reason = '改写'",
                "delete from recusal",
                "update access_record set login = 'other'",
                "delete from access_record"
            })
    void nobodyChangesOrRemovesARow(String tampering) {
        assertThatException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    happened();
                    database.sql(tampering).update();
                }))
                .withStackTraceContaining("INSERT-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"entry", "deadline_event", "recusal", "access_record"})
    void nobodyEmptiesATable(String table) {
        assertThatException()
                .isThrownBy(() -> database.sql("truncate table " + table).update());
    }

    private void happened() {
        database.sql("insert into deadline_event (deadline_id, kind, on_day, recorded_at, reason, basis)"
                        + " select id, 'PAUSED', start_on, started_at, '测试', '测试' from deadline where case_number = ?")
                .param(number)
                .update();
        database.sql("insert into recusal (login, person, subject, reason, declared_at)"
                        + " select 'intake', false, number, '测试', opened_at from case_file where number = ?")
                .param(number)
                .update();
        database.sql("insert into access_record (at, event, login, detail)"
                        + " select opened_at, 'SIGNED_IN', 'intake', '' from case_file where number = ?")
                .param(number)
                .update();
    }
}
