package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.niangjia.mediation.dispute.ADispute.employer;
import static org.niangjia.mediation.dispute.ADispute.worker;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.dispute.Disputes;
import org.niangjia.mediation.settlement.ASettlement;
import org.niangjia.mediation.settlement.Agreements;
import org.niangjia.mediation.talks.AMediatedDispute;
import org.niangjia.mediation.talks.AMediatedDispute.Mediated;
import org.niangjia.mediation.talks.Impartiality;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement is one between those who were parties when it was reviewed; whoever joins a dispute is weighed with its mediators. */
@IntegrationTest
class FixedPartiesIT {

    @Autowired
    private ASettlement settlement;

    @Autowired
    private AMediatedDispute mediated;

    @Autowired
    private Disputes disputes;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Office office;

    @Test
    void nobodyJoinsOrLeavesOnceTheAgreementIsToBeSigned() {
        CaseNumber number = settlement.disputed();
        settlement.readyToSign(number);
        settlement.signAll(number, "2026-01-05");

        assertThat(refusals(() -> disputes.add(
                        number,
                        DisputeSheets.WORKERS,
                        worker("idNo", AMediatedDispute.someWorker()),
                        settlement.mediator())))
                .extracting(FieldError::message)
                .containsExactly("调解协议已经通过审查，劳动者不能再增减；电话、地址和代理人可以更改。");
        assertThat(refusals(() -> disputes.remove(number, DisputeSheets.EMPLOYERS, 1, settlement.mediator())))
                .hasSize(1);
        assertThat(refusals(() -> disputes.change(
                        number, DisputeSheets.EMPLOYERS, 1, null, employer("name", "虚构物流有限公司"), settlement.mediator())))
                .extracting(FieldError::field)
                .containsExactly("name");
        assertThat(agreements.effectiveOn(number)).isPresent();
    }

    @Test
    void howAPartyIsReachedMayChangeAfterSigning() {
        CaseNumber number = settlement.disputed();
        settlement.readyToSign(number);

        disputes.change(number, DisputeSheets.WORKERS, 1, null, worker("phone", "13900000000"), settlement.mediator());

        assertThat(disputes.of(number).workers().get(0).phone()).isEqualTo("13900000000");
    }

    @Test
    void aMediatorIsWeighedAgainWhenSomebodyJoins() {
        Mediated dispute = mediated.fresh();
        assertThat(impartiality.doubts(dispute.number())).isEmpty();

        disputes.change(
                dispute.number(),
                DisputeSheets.EMPLOYERS,
                1,
                null,
                employer("name", dispute.mediator().organisation()),
                mediated.admin());

        assertThat(impartiality.doubts(dispute.number()))
                .singleElement()
                .asString()
                .startsWith(dispute.mediator().name() + "不宜再担任本案调解员：与一方当事人同单位")
                .contains("第十五条");
        assertThat(lastEntry(dispute.number()).summary()).isEqualTo("当事人变更后核对调解员");
    }

    private Entry lastEntry(CaseNumber number) {
        List<Entry> entries =
                records.entries(records.find(number, office.member("intake")).orElseThrow());
        return entries.get(entries.size() - 1);
    }

    private static List<FieldError> refusals(ThrowingCallable deed) {
        SubmissionRefused refused = catchThrowableOfType(SubmissionRefused.class, deed);
        assertThat(refused).isNotNull();
        return refused.errors();
    }
}
