package org.niangjia.mediation.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.dispute.Disputes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 起草调解协议. */
@IntegrationTest
class DraftingIT {

    @Autowired
    private ASettlement settlement;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Settling settling;

    @Autowired
    private Disputes disputes;

    @Autowired
    private CaseRecords records;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;
    private Acting mediator;

    @BeforeEach
    void oneWorkerAndOneEmployerDispute() {
        number = settlement.disputed();
        mediator = settlement.mediator();
    }

    @Test
    void isDraftedAsAWholeInOneEntry() {
        settling.draft(number, ASettlement.agreement(), mediator);

        Agreement agreement = agreements.of(number);
        assertThat(agreement.terms()).extracting(Term::n).containsExactly(1, 2);
        assertThat(agreement.toWorkers()).isEqualByComparingTo("18600");
        assertThat(agreements.missing(number)).isEmpty();
        assertThat(entries()).last().extracting(Entry::summary).isEqualTo("起草调解协议（第1稿）");
        assertThat(entries().get(entries().size() - 1).answers())
                .extracting(Answer::text)
                .contains("**** **** **** 0128")
                .doesNotContain(ASettlement.ACCOUNT);

        settling.draft(number, ASettlement.agreement(), mediator);
        assertThat(agreements.of(number).terms()).extracting(Term::n).containsExactly(1, 2);
    }

    @Test
    @Tag("T47")
    void keepsNoAccountInClear() {
        settling.draft(number, ASettlement.agreement(), mediator);

        assertThat(jdbc.sql("select account from agreement_term where case_number = ?")
                        .param(number.value())
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(ASettlement.ACCOUNT::equals);
    }

    @Test
    void saysWhatADraftLacks() {
        settling.draft(
                number,
                Map.of(
                        "terms",
                        List.of(Map.of(
                                "kind",
                                "PAY",
                                "obligor",
                                "EMPLOYER-1",
                                "obligee",
                                "WORKER-1",
                                "amount",
                                "10000",
                                "dueDate",
                                "2026-12-31",
                                "installmentNo",
                                2))),
                mediator);

        assertThat(agreements.missing(number))
                .containsExactly(
                        "条款1还没有写明收款账号；现金支付的请在条款内容里写明。",
                        "条款1还没有写明款项性质。",
                        "条款1的期次或者履行期限与前一期不连续，请按先后逐期填写。",
                        "各期付给劳动者的合计 10000.00 元，与写明的总额 0.00 元不符。",
                        "付给劳动者的 10000.00 元低于请求的 18600.00 元，请写明放弃部分请求的说明。",
                        "请写明违约责任：没有写明的利息和违约金，以后申请支付令时不予支持。",
                        "协议书至少一式3份：当事人各一份，调解组织一份。",
                        "请告知当事人可以共同申请司法确认，并记明已告知。",
                        "请核对并记明调解组织依法设立。");
        assertThat(errors(() -> settling.submit(number))).hasSize(9);
    }

    @Test
    void leavesNothingOpenThatWasAskedForBesideMoney() {
        disputes.add(number, DisputeSheets.CLAIMS, Map.of("item", "出具离职证明"), mediator);
        Map<String, Object> agreement = ASettlement.agreement();
        settling.draft(number, agreement, mediator);
        assertThat(agreements.missing(number)).containsExactly("请求“出具离职证明”没有对应的条款：请登记条款；不再要求的，请写明放弃部分请求的说明。");

        agreement.put("waiverNote", "单位已当场出具离职证明，申请人不再要求。");
        settling.draft(number, agreement, mediator);

        assertThat(agreements.missing(number)).isEmpty();
    }

    @Test
    void refusesATermThatIsNone() {
        assertThat(errors(() -> settling.draft(
                        number,
                        Map.of(
                                "defaultClause",
                                "任何一方不履行本协议的，另一方可以请求人民法院就案件作出裁判。",
                                "copies",
                                3,
                                "judicialConfirmationAdvised",
                                true,
                                "orgQualified",
                                true,
                                "terms",
                                List.of(
                                        Map.of("kind", "PAY", "obligor", "EMPLOYER-1", "obligee", "WORKER-1"),
                                        Map.of("kind", "OTHER", "obligor", "WORKER-1", "obligee", "WORKER-1"))),
                        mediator)))
                .extracting(FieldError::field)
                .containsExactly(
                        "defaultClause", "terms[0].amount", "terms[0].dueDate", "terms[1].obligee", "terms[1].text");
        assertThat(errors(() -> settling.add(
                        number,
                        AgreementSheets.TERMS,
                        Map.of("kind", "OTHER", "obligor", "EMPLOYER-9", "obligee", "WORKER-1", "text", "出具证明"),
                        mediator)))
                .extracting(FieldError::field)
                .containsExactly("obligor");
    }

    @Test
    void isFrozenOnceItIsReviewed() {
        settling.draft(number, ASettlement.agreement(), mediator);
        settling.submit(number);

        assertThat(errors(() -> settling.draft(number, ASettlement.agreement(), mediator)))
                .extracting(FieldError::message)
                .containsExactly("协议已经送审，不能再改；审查退回以后才能修改。");

        settling.reopen(number);
        settling.draft(number, ASettlement.agreement(), mediator);
        assertThat(agreements.of(number).draft()).isEqualTo(2);
        assertThat(entries()).last().extracting(Entry::summary).isEqualTo("起草调解协议（第2稿）");
    }

    private List<Entry> entries() {
        return records.entries(records.find(number, mediator.member()).orElseThrow());
    }

    private static List<FieldError> errors(ThrowingCallable deed) {
        return catchThrowableOfType(SubmissionRefused.class, deed).errors();
    }
}
