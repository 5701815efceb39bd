package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;

import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.springframework.beans.factory.annotation.Autowired;

/** What the office finds out by itself it tells whoever decides: 仲裁时效, 放弃社会保险. */
@IntegrationTest
class WarningsIT {

    /** Of no account for this case, and so not shown. */
    private static final String IDLE = "id=\"part-limitationText\"\\s+data-idle=\"true\"";

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Pages pages;

    @Test
    void whoDecidesOnAcceptanceIsToldThatAYearHasPassed() throws Exception {
        Walk old = mediators.open(
                aMediation().with("disputeOccurredOn", "2025-06-01").with("limitationStart", "2025-06-01"), REGISTER);
        Walk fresh = mediators.open(aMediation(), REGISTER);

        assertThat(shown(old)).contains("登记的时效起算日距今已满一年", "第二十七条").doesNotContainPattern(IDLE);
        assertThat(shown(fresh)).containsPattern(IDLE);
        mediators.take(old, ACCEPT);
        assertThat(old.standsAt()).isEqualTo("askRespondent");
    }

    private String shown(Walk walk) throws Exception {
        return pages.read("mediation-admin", "/tasks/{id}", walk.task().id());
    }

    @Test
    void nobodyPassesAnAgreementThatWaivesSocialInsurance() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.take(mediation, AGREE, DRAFT.with("waiverNote", "劳动者不再要求单位补缴社会保险。"));

        SubmissionRefused refused =
                catchThrowableOfType(SubmissionRefused.class, () -> mediators.take(mediation, PASS));
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("waivesInsurance");
        mediators.take(mediation, PASS.with("waivesInsurance", "YES").with("opinion", "请删去放弃社保的内容。"));

        assertThat(mediation.standsAt()).isEqualTo("draftAgreement");
    }
}
