package org.niangjia.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.OBJECT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has all rights on the database changes a row here and there without sealing it anew; the chain finds each. */
@IntegrationTest
@Tag("T79")
class ForgeryIT {

    private static final String SECOND = " where case_number = ? and seq = 2";

    @Autowired
    private Office office;

    @Autowired
    private Forger forger;

    @Autowired
    private CaseRecords records;

    @Autowired
    private JdbcClient database;

    private CaseNumber number = new CaseNumber("XF4210002026000000");
    private Runnable backAgain = () -> {};

    @BeforeEach
    void aPetitionWithSomeHistory() {
        Walk petition = office.open(aPetition());
        number = petition.number();
        Acting reader = Acting.self(office.member("intake"));
        records.unmask(petition.file(), reader, "核对电话");
        records.unmask(petition.file(), reader, "核对住址");
        assertThat(records.verify(number).intact()).isTrue();
    }

    @AfterEach
    void theForgerLeaves() {
        backAgain.run();
        assertThat(records.verify(number).intact()).as("put back").isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1' second",
                "actor = 'someone-else'",
                "actor_name = '别人'",
                "on_behalf_of = 'someone-else'",
                "on_behalf_of_name = '别人'",
                "kind = 'MESSAGE'",
                "step = 'approveOpinion'",
                "step_name = '审批'",
                "summary = summary || '（改写）'",
                "answers = answers || ' '",
                "previous_hash = hash",
                "hash = previous_hash",
                "seq = seq + 100"
            })
    void everyColumnOfAnEntryIsSealed(String change) {
        backAgain = forger.tamper(number, "update entry set " + change + SECOND);

        assertThat(records.verify(number).firstBroken()).isEqualTo(2);
    }

    @Test
    void twoEntriesThatHaveChangedPlacesAreFound() {
        backAgain = forger.tamper(
                number,
                "update entry set seq = -1" + SECOND,
                "update entry set seq = 2 where case_number = ? and seq = 3",
                "update entry set seq = 3 where case_number = ? and seq = -1");

        assertThat(records.verify(number).firstBroken()).isEqualTo(2);
    }

    @Test
    void anEntryThatIsGoneFromTheMiddleIsFound() {
        backAgain = forger.tamper(number, "delete from entry" + SECOND);

        assertThat(records.verify(number).firstBroken()).isEqualTo(2);
    }

    @Test
    void nobodyClosesTheGapUnnoticed() {
        backAgain = forger.tamper(
                number,
                "delete from entry" + SECOND,
                "update entry set seq = 2 where case_number = ? and seq = 3",
                "update case_file set entries = entries - 1 where number = ?");

        assertThat(records.verify(number).firstBroken()).isEqualTo(2);
    }

    @Test
    void anEmptiedRecordIsFound() {
        backAgain = forger.tamper(number, "delete from entry where case_number = ?");

        assertThat(records.verify(number).firstBroken()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outcome = 'concluded'",
                "outcome = 'concluded', stage = 'concluded', stage_name = '办结'",
                "stage_name = '办结'",
                "closed_at = closed_at - interval '1' day",
                "open = true, outcome = null, closed_at = null"
            })
    void anAlteredOutcomeIsFound(String change) {
        Walk petition = office.open(aPetition().referred()).then(OBJECT);
        CaseFile ended = petition.file();
        int closing = records.entries(ended).stream()
                .filter(entry -> "objected".equals(entry.step()))
                .findFirst()
                .orElseThrow()
                .seq();

        assertThat(records.verify(petition.number()).intact()).isTrue();
        alter(petition.number(), change);

        assertThat(records.verify(petition.number()).firstBroken()).isEqualTo(closing);
        alter(
                petition.number(),
                "open = false, outcome = 'objected', stage = 'objected', stage_name = '已提出管辖异议', closed_at ="
                        + " (select at from entry where case_number = number and kind = 'CLOSED')");
        assertThat(records.verify(petition.number()).intact()).isTrue();
    }

    @Test
    void aCaseThatWasClosedWithoutAnEntryIsFound() {
        alter(number, "open = false, outcome = 'concluded', closed_at = opened_at");

        assertThat(records.verify(number).firstBroken())
                .isEqualTo(records.verify(number).entries() + 1);
        alter(number, "open = true, outcome = null, closed_at = null");
    }

    private void alter(CaseNumber file, String change) {
        database.sql("update case_file set " + change + " where number = ?")
                .param(file.value())
                .update();
    }
}
