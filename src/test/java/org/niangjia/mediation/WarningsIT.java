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

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Pages pages;

    @Test
    void whoDecidesOnAcceptanceIsToldThatAYearHasPassed() throws Exception {
        Walk old = mediators.open(
                aMediation().with("disputeOccurredOn", "2025-06-01").with("limitationStart", "2025-06-01"), REGISTER);
        Walk fresh = mediators.open(aMediation(), REGISTER);

        assertThat(shown(old)).contains("登记的时效起算日距今已满一年", "第二十七条").doesNotContainPattern(idle("limitationText"));
        assertThat(shown(fresh)).containsPattern(idle("limitationText"));
        mediators.take(old, ACCEPT);
        assertThat(old.standsAt()).isEqualTo("askRespondent");
    }

    /** §3.3 T1, T2: what was found at registration is merged or refused, or somebody says why not. */
    @Test
    void nobodyTakesUpWhatWasFoundToBeUnderWayAlreadyWithoutSayingWhy() throws Exception {
        Walk twin = mediators.open(
                aMediation(),
                REGISTER.with("duplicates", "FOUND")
                        .with("duplicateOf", "TJ4210002026000001")
                        .with("interestConflict", "FOUND")
                        .with("conflictNote", "登记人员是单位负责人的亲属。"));
        String page = shown(twin);
        assertThat(page)
                .doesNotContainPattern(idle("duplicatesText"))
                .doesNotContainPattern(idle("interestConflictText"));

        SubmissionRefused refused = catchThrowableOfType(SubmissionRefused.class, () -> mediators.take(twin, ACCEPT));
        assertThat(refused.errors()).extracting(FieldError::field).containsExactly("duplicateReason");
        mediators.take(twin, ACCEPT.with("duplicateReason", "在办的一件是另一时期的工资。"));

        assertThat(twin.standsAt()).isEqualTo("askRespondent");
    }

    @Test
    void aDuplicateIsRefusedWithoutAFurtherReasonAndWhereNothingWasFoundNobodyIsWarned() throws Exception {
        Walk twin = mediators.open(
                aMediation(), REGISTER.with("duplicates", "FOUND").with("duplicateOf", "TJ4210002026000001"));
        Walk alone = mediators.open(aMediation(), REGISTER);

        mediators.take(twin, ACCEPT.with("duplicate", "YES"));

        assertThat(twin.standsAt()).isEqualTo("notifyRefusal");
        assertThat(shown(alone)).containsPattern(idle("duplicatesText")).containsPattern(idle("interestConflictText"));
    }

    /** Of no account for this case, and so not shown. */
    private static String idle(String text) {
        return "id=\"part-" + text + "\"\\s+data-idle=\"true\"";
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
