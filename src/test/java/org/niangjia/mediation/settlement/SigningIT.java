package org.niangjia.mediation.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** 签署、生效与履行. */
@IntegrationTest
class SigningIT {

    @Autowired
    private ASettlement settlement;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Settling settling;

    @Autowired
    private Clock clock;

    private CaseNumber number;
    private Acting mediator;

    @BeforeEach
    void oneWorkerAndOneEmployerDispute() {
        number = settlement.disputed();
        mediator = settlement.mediator();
    }

    @Test
    void takesEffectWhenTheLastOfThemHasSigned() {
        settlement.readyToSign(number);

        settlement.sign(number, "WORKER-1", "2026-01-05T10:00");
        settlement.sign(number, "EMPLOYER-1", "2026-01-07T09:00");
        settlement.sign(number, "MEDIATOR", "2026-01-06T09:00");
        assertThat(agreements.unsigned(number)).containsExactly("调解组织印章");
        assertThat(agreements.effectiveOn(number)).isEmpty();
        assertThat(errors(() -> settling.conclude(number))).hasSize(1);

        settlement.sign(number, "SEAL", "2026-01-16T17:00");
        settling.conclude(number);

        assertThat(agreements.effectiveOn(number)).contains(LocalDate.of(2026, 1, 16));
        // the thirtieth day falls into the Spring Festival (§11)
        assertThat(agreements.lastDayToConfirm(number)).contains(LocalDate.of(2026, 2, 24));
        assertThat(agreements.of(number).stage()).isEqualTo(Stage.SIGNED);
    }

    @Test
    void keepsTheDayOfEffectOnceAllHaveSigned() {
        settlement.readyToSign(number);
        settlement.signAll(number, "2026-01-16");
        settling.conclude(number);

        assertThat(errors(() -> settling.remove(number, AgreementSheets.SIGNATURES, 1, mediator)))
                .extracting(FieldError::message)
                .containsExactly("协议已经签署齐全，登记的签署不能再改。");
        assertThat(agreements.effectiveOn(number)).contains(LocalDate.of(2026, 1, 16));
    }

    @Test
    void isNotSignedByAnAgentWithoutSpecialAuthority() {
        settlement.readyToSign(number);

        assertThat(errors(() -> settling.add(
                        number,
                        AgreementSheets.SIGNATURES,
                        Map.of("signer", "WORKER-1", "manner", "SIGNATURE", "byAgent", true, "signedAt", "2026-01-05"),
                        mediator)))
                .extracting(FieldError::field)
                .containsExactly("byAgent");
        settling.add(
                number,
                AgreementSheets.SIGNATURES,
                Map.of("signer", "EMPLOYER-1", "manner", "SEAL", "byAgent", true, "signedAt", "2026-01-05"),
                mediator);
        assertThat(errors(() -> settlement.sign(number, "WORKER-7", "2026-01-05")))
                .extracting(FieldError::field)
                .containsExactly("signer");
    }

    @Test
    void mayBeConfirmedByTheCourtWhileThirtyDaysHaveNotPassed() {
        settlement.readyToSign(number);
        assertThat(agreements.facts(number).confirmable()).isFalse();

        settlement.signAll(number, today().toString());
        AgreementFacts facts = agreements.facts(number);

        assertThat(facts.confirmable()).isTrue();
        assertThat(facts.onlyPayments()).isTrue();
        assertThat(facts.orderable()).isTrue();
        assertThat(facts.onlyWages()).isTrue();
        assertThat(agreements.confirmationPackage(number))
                .filteredOn(Material::isThere)
                .extracting(Material::name)
                .containsExactly("调解协议书");
    }

    @Test
    void isNotForTheCourtToConfirmWhereItConfirmsALabourRelation() {
        Map<String, Object> agreement = ASettlement.agreement();
        agreement.put("confirmsRelation", true);
        settlement.readyToSign(number, agreement);
        settlement.signAll(number, today().toString());

        assertThat(agreements.facts(number).confirmable()).isFalse();
        assertThat(agreements.facts(number).reviewable()).isFalse();
    }

    @Test
    void followsThePerformanceInstalmentByInstalment() {
        settlement.readyToSign(number);
        settlement.signAll(number, "2026-01-05");
        settling.conclude(number);

        settlement.perform(number, "term", 1, "result", "PART", "performedOn", "2026-01-20", "amount", "8000");
        Agreement agreement = agreements.of(number);
        assertThat(agreement.instalments().get(0).isPerformed()).isFalse();
        assertThat(agreement.instalments().get(0).isOverdue(LocalDate.of(2026, 2, 1)))
                .isTrue();
        assertThat(agreement.nextDueAfter(LocalDate.of(2026, 1, 10))).contains(LocalDate.of(2026, 1, 31));

        settlement.perform(number, "term", 1, "result", "PART", "performedOn", "2026-02-02", "amount", "2000");
        settlement.perform(number, "term", 2, "result", "FULL", "performedOn", "2026-02-28");
        agreement = agreements.of(number);
        assertThat(agreement.isPerformed()).isTrue();
        assertThat(agreement.instalments().get(0).performedOn()).contains(LocalDate.of(2026, 2, 2));
        assertThat(errors(() -> settlement.perform(
                        number, "term", 1, "result", "PART", "performedOn", "2026-01-31", "amount", "999999")))
                .extracting(FieldError::field)
                .containsExactly("amount");
        assertThat(errors(() -> settlement.perform(number, "term", 3, "result", "FULL", "performedOn", "2026-02-28")))
                .extracting(FieldError::field)
                .containsExactly("term");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<FieldError> errors(ThrowingCallable deed) {
        return catchThrowableOfType(SubmissionRefused.class, deed).errors();
    }
}
