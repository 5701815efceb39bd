package org.niangjia.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.niangjia.petition.APetition.aPetition;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.entry.Verification;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.identity.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the record promises on either database. */
@IntegrationTest
class RecordIT {

    /** Whom the form refuses: they are to name representatives. */
    private static final int MORE_THAN_FIVE = 9;

    @Autowired
    private Office office;

    @Autowired
    private CaseRecords records;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @Tag("T79")
    @ValueSource(
            strings = {
                "update entry set summary = '改写' where case_number = ?",
                "delete from entry where case_number = ?"
            })
    void refusesToChangeWhatHappened(String tampering) {
        Walk petition = office.open(aPetition());
        Verification before = records.verify(petition.number());

        assertThatException()
                .isThrownBy(() ->
                        jdbc.sql(tampering).param(petition.number().value()).update());

        assertThat(before.intact()).isTrue();
        assertThat(records.verify(petition.number())).isEqualTo(before);
    }

    @Test
    @Tag("T79")
    void noticesAnEntryThatWasTakenFromTheEnd() {
        Walk petition = office.open(aPetition());
        int entries = records.entries(petition.file()).size();

        count(petition, entries + 1);

        assertThat(records.verify(petition.number())).isEqualTo(new Verification(entries + 1, false, entries + 1));
        count(petition, entries);
    }

    private void count(Walk petition, int entries) {
        jdbc.sql("update case_file set entries = ? where number = ?")
                .params(entries, petition.number().value())
                .update();
    }

    @Test
    @Tag("T14")
    void showsPersonalDataInClearOnlyForAReasonThatIsRecorded() {
        Walk petition = office.open(aPetition());
        Acting reader = Acting.self(office.member("intake"));

        assertThat(records.parties(petition.file())).extracting(PartyFact::text).contains("张*试", "138****0000");

        assertThat(records.unmask(petition.file(), reader, "电话回访"))
                .extracting(PartyFact::text)
                .contains("张测试", "13800000000");
        assertThat(records.entries(petition.file()))
                .last()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(EntryKind.UNMASKED))
                .satisfies(entry ->
                        assertThat(entry.answers()).extracting(Answer::text).containsExactly("电话回访"));
    }

    @Test
    @Tag("T47")
    void keepsNoPersonalDataInClear() {
        Walk petition = office.open(aPetition().by("万俟罕见"));

        assertThat(jdbc.sql("select answers from entry where case_number = ?")
                        .param(petition.number().value())
                        .query(String.class)
                        .list())
                .noneMatch(stored -> stored.contains("万俟") || stored.contains("13800000000"));
    }

    /** Also when several clerks register at once and some of them are refused. */
    @Test
    void numbersCasesWithoutGaps() throws Exception {
        List<Callable<String>> registrations = IntStream.range(0, 24)
                .mapToObj(round -> (Callable<String>) () -> registerOrBeRefused(round))
                .toList();
        ExecutorService clerks = Executors.newFixedThreadPool(6);
        try {
            for (Future<String> done : clerks.invokeAll(registrations)) {
                done.get();
            }
        } finally {
            clerks.shutdown();
        }

        List<Integer> serials = jdbc
                .sql("select number from case_file where number like 'XF421087%' order by number")
                .query(String.class)
                .list()
                .stream()
                .map(number -> Integer.valueOf(number.substring(12)))
                .toList();
        assertThat(serials)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, serials.size()).boxed().toList());
        assertThat(serials).hasSizeGreaterThanOrEqualTo(16);
    }

    private String registerOrBeRefused(int round) {
        try {
            int visitors = round % 3 == 0 ? MORE_THAN_FIVE : 2;
            return office.open(aPetition().inPersonBy(visitors).takenBy("county-clerk2"))
                    .number()
                    .value();
        } catch (SubmissionRefused refused) {
            return "refused";
        }
    }
}
