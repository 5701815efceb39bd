package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.CloseReason.*;
import static org.niangjia.mediation.Steps.*;
import static org.niangjia.mediation.talks.AMediatedDispute.onsite;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.TimeReturns;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.document.wording.Wording;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.mediation.talks.Plan;
import org.niangjia.mediation.talks.Sessions;
import org.springframework.beans.factory.annotation.Autowired;

/** 期限: each ends with what it is for, by the day on which something was done; while a suspicion is judged none runs. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class PeriodsIT {

    private static final Duration LONGER_THAN_A_PERIOD = Duration.ofDays(25);

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Office office;

    @Autowired
    private Mediations mediations;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private PeriodOfMediation period;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Clock clock;

    @Test
    void theyMeetWhileThePeriodRunsAndLaterOnlyIfItIsExtended() {
        Walk mediation = mediators.open(aMediation(), TO_SEAT);
        LocalDate last = period.lastDay(mediation.number()).orElseThrow();
        Plan late = onsite(last.plusDays(1).atTime(4, 30), mediators.mediator("mediator1"));

        assertThatThrownBy(() -> sessions.plan(mediation.number(), late, mediators.acting("mediation-admin")))
                .hasMessageContaining("调解期限到" + Wording.day(last) + "届满");

        mediators.report(mediation, AGREE_TO_EXTEND);
        sessions.plan(mediation.number(), late, mediators.acting("mediation-admin"));
        assertThat(sessions.next(mediation.number())).isPresent();
        mediators.report(mediation, WITHDRAW);
    }

    @Test
    void whoseMediationIsOverMeetsNoMore() {
        Walk mediation = mediators.open(aMediation(), TO_SEAT);
        mediators.report(mediation, WITHDRAW);
        Plan plan = onsite(LocalDate.parse(office.today()).plusDays(3).atTime(4, 30), mediators.mediator("mediator1"));

        assertThatThrownBy(() -> sessions.plan(mediation.number(), plan, mediators.acting("mediation-admin")))
                .hasMessageContaining("本案的调解已经结束");
    }

    @Test
    void ofAnAgreementInTimeThePeriodIsKeptHoweverLongItIsFollowedUp() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(mediation, SIGN);

        office.later(Duration.ofDays(120));

        assertThat(period(mediation, "M_SELF").kept()).isTrue();
        assertThat(period(mediation, "M_SELF").missed()).isFalse();
    }

    @Test
    void whatIsReachedInTimeCountsThoughNobodyHadEnteredIt() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        String reached = office.today();
        office.later(LONGER_THAN_A_PERIOD);

        assertRefused("期满以后才达成一致", () -> mediators.take(mediation, REACHED_BEFORE.with("reachedOn", Office.TODAY)));
        mediators.take(mediation, REACHED_BEFORE.with("reachedOn", reached));

        assertThat(mediation.standsAt()).isEqualTo("draftAgreement");
        assertThat(period(mediation, "M_SELF").kept()).isTrue();
        assertThat(period(mediation, "M_SELF").missed()).isFalse();
    }

    @Test
    void aPeriodThatRanOutAsTheLawLetsItIsNobodysDelay() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        office.later(LONGER_THAN_A_PERIOD);

        mediators.take(mediation, NOT_EXTEND);

        assertThat(period(mediation, "M_SELF").kept()).isTrue();
        assertThat(mediators.reason(mediation)).isEqualTo(C6_EXPIRED);
    }

    @Test
    void whateverEndsAMediationEndsItsPeriods() {
        Walk mediation = mediators.open(aMediation(), REGISTER);
        mediators.report(mediation, WITHDRAW);

        assertThat(deadlines.of(mediation.number().value()).stream().filter(Standing::running))
                .extracting(Standing::code)
                .containsExactly("M_TERMINATE");
    }

    @Test
    void theTerminationIsDoneOnItsDay() {
        Walk mediation = mediators.open(aMediation(), REGISTER);
        LocalDate workingDay =
                calendars.current().onOrAfter(LocalDate.now(clock).plusDays(1));
        office.moveTo(workingDay.atTime(10, 0).atZone(clock.getZone()).toInstant());
        mediators.report(mediation, WITHDRAW);

        assertThat(lastDay(mediation, "M_TERMINATE")).isEqualTo(workingDay);
    }

    @Test
    void whileASuspicionIsJudgedNothingExpiresAndNobodyGetsAway() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        Instant due = Objects.requireNonNull(period(mediation, "M_SELF").due());
        mediators.report(mediation, SUSPECT);
        office.later(LONGER_THAN_A_PERIOD);
        assertThat(mediators.standsAt(mediation)).containsExactlyInAnyOrder("holdSession", "judgeFake");
        assertRefused("虚假调解线索", () -> mediators.report(mediation, WITHDRAW));
        assertRefused("虚假调解线索", () -> mediators.report(mediation, SUSPECT));

        mediators.take(mediation, NOT_FAKE);

        assertThat(period(mediation, "M_SELF").due()).isAfterOrEqualTo(due.plus(LONGER_THAN_A_PERIOD));
        assertThat(mediation.standsAt()).isEqualTo("holdSession");
    }

    @Test
    void aProposalIsNotDeemedAgreedWhileASuspicionIsJudged() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.take(mediation, FAIL, PROPOSE, SERVE_PROPOSAL);
        mediators.report(mediation, SUSPECT);
        office.later(Duration.ofDays(12));
        assertRefused("虚假调解线索", () -> mediators.take(mediation, OBJECT));

        mediators.take(mediation, FAKE);

        assertThat(mediators.reason(mediation)).isEqualTo(C8_FAKE);
    }

    @Test
    void aProposalTakesEffectWhenTheTimeForObjectionsIsOver() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.take(mediation, FAIL, PROPOSE, SERVE_PROPOSAL);
        LocalDate last = lastDay(mediation, "M_PROPOSAL");

        office.later(Duration.ofDays(20));

        assertThat(mediations.of(mediation.number()).effectiveOn()).isEqualTo(last.plusDays(1));
    }

    @Test
    void aProposalOfLongAgoHasToBeServedAgain() {
        Walk mediation = mediators.open(aMediation(), TO_ACCEPTANCE);
        String accepted = office.today();
        office.later(Duration.ofDays(9));
        mediators.take(mediation, WILLING, DESIGNATE, TAKE_SEAT, NOTIFY, FAIL, PROPOSE);

        assertRefused("重新送达", () -> mediators.take(mediation, SERVE_PROPOSAL.with("deliveredOn", accepted)));
    }

    @Test
    void theWrittenReportIsDueADayAfterTheRiskWasFound() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        Instant found = clock.instant();
        mediators.report(mediation, ESCALATE);
        office.later(Duration.ofHours(10));
        mediators.take(mediation, REPORT_ORALLY);

        assertThat(period(mediation, "M_REPORT_WRITTEN").due())
                .isBetween(found.plus(Duration.ofHours(23)), found.plus(Duration.ofHours(25)));
        mediators.take(mediation, REPORT_IN_WRITING);
        assertThat(period(mediation, "M_REPORT_WRITTEN").kept()).isTrue();
    }

    private Standing period(Walk mediation, String code) {
        return deadlines.of(mediation.number().value()).stream()
                .filter(clock -> clock.code().equals(code))
                .reduce((before, latest) -> latest)
                .orElseThrow();
    }

    private LocalDate lastDay(Walk mediation, String code) {
        return Today.dayOf(Objects.requireNonNull(period(mediation, code).due()));
    }

    private static void assertRefused(String because, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(SubmissionRefused.class).hasMessageContaining(because);
    }
}
