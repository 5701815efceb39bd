package org.niangjia.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.niangjia.Office.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Walk petition = open(PETITION);

        assertThatException()
                .isThrownBy(() ->
                        jdbc.sql(tampering).param(petition.number().value()).update());

        assertThat(records.verify(petition.number())).isEqualTo(new Verification(1, true, null));
    }

    @Test
    @Tag("T79")
    void noticesAnEntryThatWasTakenFromTheEnd() {
        Walk petition = open(PETITION);

        jdbc.sql("update case_file set entries = 2 where number = ?")
                .param(petition.number().value())
                .update();

        assertThat(records.verify(petition.number())).isEqualTo(new Verification(2, false, 2));
    }

    @Test
    @Tag("T14")
    void showsPersonalDataInClearOnlyForAReasonThatIsRecorded() {
        Walk petition = open(PETITION);
        Acting reader = Acting.self(office.member("intake"));

        assertThat(records.parties(petition.file())).extracting(PartyFact::text).contains("张*试", "138****0000");

        assertThat(records.unmask(petition.file(), reader, "电话回访"))
                .extracting(PartyFact::text)
                .contains("张测试", "13800000000");
        assertThat(records.entries(petition.file()))
                .last()
                .satisfies(entry -> assertThat(entry.kind()).isEqualTo(EntryKind.UNMASKED))
                .satisfies(entry -> assertThat(entry.summary()).contains("电话回访"));
    }

    @Test
    @Tag("T47")
    void keepsNoPersonalDataInClear() {
        Walk petition = open(with("petitioner", "万俟罕见"));

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
            return office.open("petition", "county-clerk2", round % 3 == 0 ? with("visitors", 9) : PETITION)
                    .number()
                    .value();
        } catch (SubmissionRefused refused) {
            return "refused";
        }
    }

    private static final Map<String, Object> PETITION = answers(
            "source", "SELF",
            "channel", "VISIT",
            "visitors", 2,
            "receivedOn", "2026-11-20",
            "petitioner", "张测试",
            "phone", "13800000000",
            "category", "WAGE",
            "content", "反映拖欠工资，请求督促支付。",
            "consentPersonalInfo", true);

    private Walk open(Map<String, Object> answers) {
        return office.open("petition", "intake", answers);
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> answers = new HashMap<>(PETITION);
        answers.put(field, value);
        return answers;
    }
}
