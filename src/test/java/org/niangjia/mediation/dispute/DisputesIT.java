package org.niangjia.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.niangjia.mediation.dispute.ADispute.claim;
import static org.niangjia.mediation.dispute.ADispute.employer;
import static org.niangjia.mediation.dispute.ADispute.lists;
import static org.niangjia.mediation.dispute.ADispute.worker;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.AMediationFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 当事人与请求. */
@IntegrationTest
class DisputesIT {

    @Autowired
    private AMediationFile files;

    @Autowired
    private Disputes disputes;

    @Autowired
    private CaseRecords records;

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
    void takesTheListsThatComeWithACaseInOneEntry() {
        disputes.file(number, lists(), clerk);

        Dispute dispute = disputes.of(number);
        assertThat(dispute.workers()).singleElement().satisfies(worker -> {
            assertThat(worker.name()).isEqualTo("张测试");
            assertThat(worker.role()).isEqualTo("WORKER-1");
            assertThat(worker.monthlyWage()).isEqualByComparingTo("6200");
        });
        assertThat(dispute.employers()).extracting(Employer::uscc).containsExactly(ADispute.EMPLOYER_CODE);
        assertThat(dispute.claimed()).isEqualByComparingTo("18600");
        assertThat(dispute.missing(false)).isEmpty();
        assertThat(entries()).hasSize(2).last().extracting(Entry::kind).isEqualTo(EntryKind.NOTED);
    }

    @Test
    @Tag("T47")
    void keepsNothingOfAPersonInClear() {
        disputes.file(number, lists(), clerk);

        assertThat(parties()).contains("张*试", "138****0000").doesNotContain("张测试");
        assertThat(entries())
                .flatExtracting(Entry::answers)
                .extracting(Answer::text)
                .contains("张*试")
                .doesNotContain("张测试", "420102198001011231");
        assertThat(jdbc.sql("select item from dispute_claim where case_number = ?")
                        .param(number.value())
                        .query(String.class)
                        .single())
                .doesNotContain("工资");
    }

    @Test
    void namesTheRowAndTheFieldOfWhatCannotBeRight() {
        Map<String, Object> lists = Map.of(
                "workers",
                List.of(
                        worker("idNo", "420102198001011230"),
                        worker("gender", "F"),
                        worker("leaveDate", "2024-02-28"),
                        worker("entryDate", "2999-01-01")),
                "employers",
                List.of(employer("uscc", "91421000MA00000007")),
                "claims",
                List.of(claim("amount", "0"), claim("amount", "1.005"), claim("item", " ")));

        assertThat(errors(() -> disputes.file(number, lists, clerk)))
                .extracting(FieldError::field)
                .containsExactly(
                        "workers[0].idNo",
                        "workers[1].gender",
                        "workers[2].leaveDate",
                        "workers[3].entryDate",
                        "employers[0].uscc",
                        "claims[0].amount",
                        "claims[1].amount",
                        "claims[2].item");
        assertThat(disputes.faultsIn(lists)).hasSize(8);
        assertThat(disputes.of(number).workers()).isEmpty();
        assertThat(entries()).hasSize(1);
    }

    /** Whoever types is told all at once, and once of each blank. */
    @Test
    void namesWhatCannotBeReadTogetherWithWhatDoesNotAgree() {
        Map<String, Object> typed = new HashMap<>(
                worker("idNo", "420102198001011230", "phone", "138000", "leaveDate", "2020-01-01", "gender", ""));

        assertThat(errors(() -> disputes.add(number, DisputeSheets.WORKERS, typed, clerk)))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("gender", "phone", "idNo", "leaveDate");
        typed.put("idNo", "");
        assertThat(errors(() -> disputes.add(number, DisputeSheets.WORKERS, typed, clerk)))
                .extracting(FieldError::message)
                .contains("请选择“性别”。", "请填写“证件号码”。", "离职日期不能早于入职日期。");
    }

    @Test
    void registersNobodyTwice() {
        disputes.file(number, lists(), clerk);

        assertThat(errors(
                        () -> disputes.add(number, DisputeSheets.WORKERS, worker("idNo", "４２０１０２１９８００１０１１２３１"), clerk)))
                .containsExactly(new FieldError("idNo", "这一劳动者已经登记过，不能重复登记。"));
        assertThat(disputes.faultsIn(Map.of("employers", List.of(employer(), employer()))))
                .extracting(FieldError::field)
                .containsExactly("employers[1].uscc");
    }

    @Test
    void asksOfAnAgentWhatTheAgentMay() {
        assertThat(errors(() ->
                        disputes.add(number, DisputeSheets.WORKERS, worker("agent", Map.of("name", "赵测试")), clerk)))
                .extracting(FieldError::field)
                .containsExactly("agent.authority");

        disputes.add(
                number,
                DisputeSheets.WORKERS,
                worker("agent", Map.of("name", "赵测试", "authority", "特别", "type", "律师")),
                clerk);

        assertThat(disputes.of(number).workers().get(0).agent())
                .isNotNull()
                .satisfies(agent -> assertThat(agent.maySettle()).isTrue())
                .satisfies(agent -> assertThat(agent.name()).isEqualTo("赵测试"));
        assertThat(records.parties(file())).extracting(PartyFact::role).contains("AGENT-WORKER-1");
    }

    @Test
    void changesOneLineAndTellsOnlyWhatIsDifferent() {
        disputes.file(number, lists(), clerk);

        disputes.change(number, DisputeSheets.WORKERS, 1, 1, worker("phone", "13900000000", "job", "挡车工"), clerk);

        assertThat(disputes.of(number).workers().get(0).phone()).isEqualTo("13900000000");
        assertThat(entries())
                .last()
                .satisfies(entry -> assertThat(entry.summary()).isEqualTo("更改劳动者1"))
                .satisfies(entry ->
                        assertThat(entry.answers()).extracting(Answer::text).containsExactly("139****0000", "挡车工"));
        assertThatThrownBy(() -> disputes.change(number, DisputeSheets.WORKERS, 1, 1, worker(), clerk))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void takesAwayADayThatWasWrong() {
        disputes.file(number, Map.of("workers", List.of(worker("leaveDate", "2026-01-31"))), clerk);

        disputes.change(number, DisputeSheets.WORKERS, 1, 1, worker(), clerk);

        assertThat(disputes.of(number).workers().get(0).leaveDate()).isNull();
        assertThat(entries()).last().satisfies(entry -> assertThat(entry.answers())
                .singleElement()
                .extracting(Answer::label, Answer::text)
                .containsExactly("劳动者1 离职日期", ""));
    }

    @Test
    void givesNoNumberTwice() {
        disputes.file(number, lists(), clerk);

        disputes.remove(number, DisputeSheets.WORKERS, 1, clerk);

        assertThat(parties()).doesNotContain("张*试");
        assertThat(disputes.add(number, DisputeSheets.WORKERS, worker(), clerk)).isEqualTo(2);
        assertThat(entries()).extracting(Entry::summary).endsWith("删除劳动者1", "登记劳动者2");
    }

    @Test
    void changesNothingOfACaseThatIsOver() {
        files.close(number);

        assertThat(errors(() -> disputes.file(number, lists(), clerk)))
                .extracting(FieldError::message)
                .containsExactly("本案已经结束，不能再登记或者更改。");
        assertThat(disputes.of(number).workers()).isEmpty();
    }

    @Test
    void saysWhatIsMissingBeforeItCanBeAccepted() {
        disputes.file(number, Map.of("workers", List.of(worker("contractType", "DISPATCH"))), clerk);

        assertThat(disputes.of(number).missing(true))
                .containsExactly(
                        "还没有登记用人单位。",
                        "还没有登记调解请求。",
                        "集体争议应登记3至5名代表人，现有0名。",
                        "劳务派遣争议还没有登记劳务派遣单位：派遣单位与用工单位为共同当事人。",
                        "劳务派遣争议还没有登记用工单位：派遣单位与用工单位为共同当事人。");
    }

    @Test
    void knowsAnAddressOnlyOfAParty() {
        Map<String, Object> address =
                Map.of("party", "WORKER-1", "type", "MAIL", "addr", "测试路1号", "agreeElectronic", false);
        assertThat(errors(() -> disputes.add(number, DisputeSheets.ADDRESSES, address, clerk)))
                .extracting(FieldError::field)
                .containsExactly("party");

        disputes.file(number, Map.of("workers", List.of(worker()), "deliveryAddresses", List.of(address)), clerk);

        assertThat(disputes.of(number).addresses())
                .extracting(DeliveryAddress::addr)
                .containsExactly("测试路1号");
        assertThat(errors(() -> disputes.remove(number, DisputeSheets.WORKERS, 1, clerk)))
                .extracting(FieldError::message)
                .containsExactly("请先删除这一当事人的送达地址。");
    }

    @Test
    void isMajorFromTenPeopleOrHalfAMillionOrWhereItIsGrave() {
        disputes.file(number, lists(), clerk);
        Dispute dispute = disputes.of(number);

        assertThat(dispute.isMajor(1, false, 500_000)).isFalse();
        assertThat(dispute.isMajor(10, false, 500_000)).isTrue();
        assertThat(dispute.isMajor(1, true, 500_000)).isTrue();

        disputes.add(number, DisputeSheets.CLAIMS, claim("amount", new BigDecimal("481400")), clerk);
        assertThat(disputes.of(number).isMajor(1, false, 500_000)).isTrue();
    }

    private List<Entry> entries() {
        return records.entries(file());
    }

    private List<String> parties() {
        return records.parties(file()).stream().map(PartyFact::text).toList();
    }

    private CaseFile file() {
        return records.find(number, clerk.member()).orElseThrow();
    }

    private static List<FieldError> errors(ThrowingCallable deed) {
        return catchThrowableOfType(SubmissionRefused.class, deed).errors();
    }
}
