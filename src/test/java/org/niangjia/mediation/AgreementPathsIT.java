package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.CloseReason.*;
import static org.niangjia.mediation.Steps.*;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.TimeReturns;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.settlement.Agreements;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of an agreement, and of a dispute without one, told with the ids of the diagram. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class AgreementPathsIT {

    private static final Duration LONGER_THAN_ANY_VISIT = Duration.ofDays(120);

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Office office;

    @Autowired
    private Pages pages;

    @Autowired
    private Mediations mediations;

    @Autowired
    private Agreements agreements;

    @Test
    void agreesAndLooksAfterwardsWhetherItIsKept() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(mediation, SIGN);
        assertThat(mediators.reason(mediation)).isEqualTo(C1_AGREED);

        office.later(LONGER_THAN_ANY_VISIT);
        mediators.take(mediation, PERFORMED, ARCHIVE);

        assertThat(mediation.file().outcome()).isEqualTo("closedAgreed");
    }

    @Test
    void looksAgainAsLongAsSomethingIsDue() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(mediation, SIGN);

        office.later(Duration.ofDays(32));
        mediators.take(mediation, PERFORMED);

        assertThat(mediators.standsAt(mediation)).isEmpty();
        assertThat(mediation.file().stageName()).isEqualTo("等候到回访日期");
        office.later(LONGER_THAN_ANY_VISIT);
        assertThat(mediation.standsAt()).isEqualTo("trackPerformance");
    }

    @Test
    void nobodyStopsAskingWhileSomethingIsOwed() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(mediation, SIGN);
        office.later(LONGER_THAN_ANY_VISIT);

        mediators.take(mediation, PARTLY_PERFORMED);
        assertThat(mediators.standsAt(mediation)).isEmpty();
        office.later(Duration.ofDays(31));
        mediators.take(mediation, PERFORMED);

        assertThat(mediation.standsAt()).isEqualTo("archive");
        assertThat(agreements.of(mediation.number()).isPerformed()).isTrue();
    }

    @Test
    void whatFellDueWhileTheCourtHadTheCaseIsAskedAboutAtOnce() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(mediation, SIGN_AND_CONFIRM, APPLY);
        office.later(Duration.ofDays(20));

        mediators.take(mediation, CONFIRMED);
        office.later(Duration.ofHours(1));

        assertThat(mediation.standsAt()).isEqualTo("trackPerformance");
    }

    @Test
    void aSettledDisputeCannotBeWithdrawn() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);
        mediators.report(mediation, ESCALATE);
        mediators.take(mediation, SIGN);

        assertThat(mediators.standsAt(mediation)).containsExactly("reportOrally");
        assertThatThrownBy(() -> mediators.report(mediation, WITHDRAW)).hasMessageContaining("does not wait");
        assertThat(mediators.reason(mediation)).isEqualTo(C1_AGREED);
    }

    @Test
    void helpsTheWorkerWhereNothingIsPaid() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(mediation, SIGN);
        office.later(Duration.ofDays(120));
        mediators.take(mediation, NOT_PERFORMED);
        assertThat(mediation.standsAt()).isEqualTo("payOrderAssist");

        mediators.deliver(mediation, "PaymentOrder", "result", "CONFIRMED", "issuedOn", Office.TODAY);
        mediators.take(mediation, SEEK_PAYMENT, ARCHIVE);

        assertThat(mediation.file().outcome()).isEqualTo("closedAgreed");
    }

    @Test
    void anUnlawfulDraftGoesBackToTheMediator() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);

        mediators.take(mediation, CONTINUE, NOTIFY, AGREE, DRAFT, SEND_BACK);

        assertThat(mediation.standsAt()).isEqualTo("draftAgreement");
    }

    @Test
    void aSecondDraftBeginsWithWhatTheFirstSaid() throws Exception {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.take(mediation, AGREE);
        assertThat(pages.read("mediator1", "/tasks/{id}", mediation.task().id()))
                .doesNotContain("checked");

        mediators.take(mediation, DRAFT.with("remark", "账号由劳动者提供。"), SEND_BACK);

        assertThat(pages.read("mediator1", "/tasks/{id}", mediation.task().id()))
                .contains("拖欠工资 18600 元。</textarea>", "账号由劳动者提供。</textarea>", "checked");
        assertThat(pages.read(
                        "mediator1", "/api/tasks/{id}/form", mediation.task().id()))
                .contains("\"formOfAgreement\":\"WRITTEN\"", "\"mainFacts\":\"拖欠工资 18600 元。\"");
        mediators.take(mediation, DRAFT);
        assertThat(pages.read("legal", "/tasks/{id}", mediation.task().id()))
                .doesNotContain("checked", "请写明账号。</textarea>");
    }

    @Test
    void endsWhereAPartyWillNotSign() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);

        mediators.take(mediation, REFUSE_TO_SIGN, NO_PROPOSAL, TERMINATE.by("mediator1"), ARCHIVE);

        assertThat(mediators.reason(mediation)).isEqualTo(C7_UNSIGNED);
    }

    @Test
    void aProposalToWhichNobodyObjectsIsAnAgreement() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.take(mediation, FAIL, PROPOSE, SERVE_PROPOSAL);

        office.later(Duration.ofDays(9));

        assertThat(mediators.reason(mediation)).isEqualTo(C10_PROPOSAL_DEEMED);
    }

    /** 民事诉讼法第85条第4款: the day of posting counts, whenever the letter arrives. */
    @Test
    void anObjectionPostedInTimeUndoesWhatWasDeemedAgreed() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.take(mediation, FAIL, PROPOSE, SERVE_PROPOSAL);
        String inTime = office.today();
        office.later(Duration.ofDays(9));
        mediators.take(mediation, NOT_APPLY);
        office.later(Duration.ofMinutes(1));
        assertThat(mediations.of(mediation.number()).effectiveOn()).isNotNull();

        SubmissionRefused late =
                catchThrowableOfType(SubmissionRefused.class, () -> mediators.report(mediation, OBJECTED_BY_POST));
        assertThat(late.errors()).extracting(FieldError::field).containsExactly("postedOn");
        mediators.report(mediation, OBJECTED_BY_POST.with("postedOn", inTime));

        assertThat(mediation.standsAt()).isEqualTo("terminate");
        assertThat(mediators.reason(mediation)).isEqualTo(C5_DIVERGENT);
        assertThat(mediations.of(mediation.number()).effectiveOn()).isNull();
        mediators.take(mediation, TERMINATE.by("mediator1"), ARCHIVE);
        assertThat(mediation.file().outcome()).isEqualTo("closedUnsettled");
        assertThat(mediations.of(mediation.number()).closedOn()).isEqualTo(LocalDate.parse(office.today()));
    }

    @Test
    void whatWasSignedIsNotObjectedTo() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(mediation, SIGN);

        assertThat(catchThrowable(() -> mediators.report(mediation, OBJECTED_BY_POST)))
                .isNotNull();

        assertThat(mediators.reason(mediation)).isEqualTo(C1_AGREED);
    }

    @Test
    void anObjectionInTimeEndsTheMediation() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);

        mediators.take(mediation, FAIL, PROPOSE, SERVE_PROPOSAL, OBJECT);

        assertThat(mediation.standsAt()).isEqualTo("terminate");
        assertThat(mediators.reason(mediation)).isEqualTo(C5_DIVERGENT);
    }

    @Test
    void aCourtThatReferredADisputeIsToldOfTheAgreementAndConfirmsIt() {
        Walk mediation = mediators.open(aMediation().referredByACourt(), TO_SIGNING);
        mediators.take(mediation, SIGN_AND_CONFIRM, FILE, APPLY);
        assertThat(mediation.standsAt()).isEqualTo("awaitRuling");

        mediators.deliver(mediation, "CourtRuling", "result", "CONFIRMED", "issuedOn", Office.TODAY);

        assertThat(mediations.of(mediation.number()).enforceable()).isTrue();
    }

    @Test
    void aRulingMayBeEnteredByHand() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);

        mediators.take(mediation, SIGN_AND_CONFIRM, APPLY, CONFIRMED);

        assertThat(mediations.of(mediation.number()).enforceable()).isTrue();
    }

    @Test
    void goesOnWhereNobodyAppliesForConfirmation() {
        Walk missed = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(missed, SIGN_AND_CONFIRM);
        Walk givenUp = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(givenUp, SIGN_AND_CONFIRM, NOT_APPLY);

        office.later(LONGER_THAN_ANY_VISIT);

        assertThat(missed.standsAt()).isEqualTo("checkConfirmation");
        assertThat(givenUp.standsAt()).isEqualTo("trackPerformance");
        mediators.take(missed, NOT_APPLIED_BEFORE);
        office.later(Duration.ofHours(1));
        assertThat(missed.standsAt()).isEqualTo("trackPerformance");
    }

    @Test
    void anApplicationInTimeCountsThoughItIsEnteredLate() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(mediation, SIGN_AND_CONFIRM);
        String signed = office.today();
        office.later(Duration.ofDays(45));

        assertThatThrownBy(() -> mediators.take(mediation, APPLIED_BEFORE))
                .isInstanceOfSatisfying(SubmissionRefused.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::field)
                        .containsExactly("appliedOn"));
        mediators.take(mediation, APPLIED_BEFORE.with("appliedOn", signed));

        assertThat(mediation.standsAt()).isEqualTo("awaitRuling");
    }

    @Test
    void aCourtThatEntrustedADisputeWritesTheDocumentItself() {
        Walk byHand = mediators.open(aMediation().entrustedByACourt("SUMMARY"), TO_SIGNING);
        mediators.take(byHand, SIGN, FILE, COURT_DOCUMENT);
        Walk byMessage = mediators.open(aMediation().entrustedByACourt("ORDINARY"), TO_SIGNING);
        mediators.take(byMessage, SIGN, FILE);

        mediators.deliver(byMessage, "CourtRuling", "result", "CONFIRMED", "issuedOn", Office.TODAY);

        assertThat(mediations.of(byHand.number()).enforceable()).isTrue();
        assertThat(mediations.of(byMessage.number()).enforceable()).isTrue();
    }

    @Test
    void goesToArbitrationForAReview() {
        Walk reviewed = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(reviewed, SIGN_AND_ARBITRATE, ARBITRATED);
        Walk missed = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(missed, SIGN_AND_ARBITRATE);

        office.later(LONGER_THAN_ANY_VISIT);

        assertThat(mediations.of(reviewed.number()).enforceable()).isTrue();
        assertThat(missed.standsAt()).isEqualTo("checkArbitration");
        mediators.take(missed, REVIEWED_LATER);
        assertThat(mediations.of(missed.number()).enforceable()).isTrue();
    }
}
