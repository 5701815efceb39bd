package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;
import static org.niangjia.mediation.talks.AMediatedDispute.minutes;
import static org.niangjia.mediation.talks.AMediatedDispute.onsite;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.Office.Walk;
import org.niangjia.TimeReturns;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.talks.AMediatedDispute;
import org.niangjia.mediation.talks.Session.Result;
import org.niangjia.mediation.talks.Sessions;
import org.springframework.beans.factory.annotation.Autowired;

/** Each round of the talks is one of its own: told of in time, held, written down, and concluded with what is written. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class RoundsIT {

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private AMediatedDispute disputes;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Office office;

    @Test
    void minutesOfAnEarlierRoundConcludeNoLaterOne() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.take(mediation, CONTINUE);
        office.later(Duration.ofMinutes(1));
        plan(mediation, withinThePeriod().minusDays(1));
        mediation.then(NOTIFY);

        assertThat(refusals(() -> mediation.then(CONTINUE)))
                .containsExactly(new FieldError("result", "还没有记录本次调解会议，请先在“会议与联系”中填写笔录。"));
        sessions.cancel(mediation.number(), 2, "双方请求改期", admin());

        assertThat(refusals(() -> mediation.then(CONTINUE)))
                .extracting(FieldError::field)
                .containsExactly("result");
    }

    @Test
    void aRoundIsConcludedWithWhatItsMinutesSay() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        sessions.record(mediation.number(), 1, minutes(Result.CONTINUE), admin());

        assertThat(refusals(() -> mediation.then(FAIL)))
                .containsExactly(new FieldError("result", "笔录记载的会议结果是“继续调解”，与此不一致；笔录有误的，请先更正笔录。"));
        sessions.record(mediation.number(), 1, minutes(Result.FAILED), admin());
        mediation.then(FAIL);

        assertThat(mediation.standsAt()).isEqualTo("recordUndisputed");
    }

    @Test
    void aPartyMayWantAnotherMediatorBeforeTheSession() {
        Walk mediation = mediators.open(aMediation(), TO_SEAT);
        plan(mediation, withinThePeriod().minusDays(2));
        mediation.then(NOTIFY, ASK_FOR_RECUSAL);

        assertThat(mediation.standsAt()).isEqualTo("decideRecusal");
    }

    @Test
    void bothSidesAreToldInTimeUnlessTheyAgreeToBeToldLater() {
        Walk mediation = mediators.open(aMediation(), TO_SEAT);
        LocalDateTime day = withinThePeriod();
        plan(mediation, day);
        office.moveTo(day.minusHours(2).atZone(WorkingCalendar.ZONE).toInstant());
        Step late = NOTIFY.with("shortNotice", false);

        assertThat(refusals(() -> mediation.then(late)))
                .containsExactly(
                        new FieldError("shortNotice", "会议在 " + day.toLocalDate() + " 召开，应提前 2 个工作日通知；双方都同意缩短的，请勾选。"));
    }

    @Test
    void nobodyIsToldOfASessionAfterwards() {
        Walk mediation = mediators.open(aMediation(), TO_SEAT);
        LocalDateTime day = withinThePeriod().plusDays(1);
        plan(mediation, day);
        office.moveTo(day.plusDays(1).atZone(WorkingCalendar.ZONE).toInstant());

        assertThat(refusals(() -> mediation.then(NOTIFY)))
                .extracting(FieldError::field)
                .containsExactly("noticeOn");
    }

    @Test
    void whoGoesOnAfterTheThirdSessionSaysWhy() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.take(mediation, CONTINUE, NOTIFY, CONTINUE, NOTIFY);

        assertThat(refusals(() -> mediators.take(mediation, CONTINUE)))
                .containsExactly(new FieldError("moreReason", "本案已召开 3 次会议，继续调解的请写明理由。"));
        mediation.then(CONTINUE.with("moreReason", "单位新提出分期方案。"));

        assertThat(mediation.standsAt()).isEqualTo("notifySession");
    }

    private void plan(Walk mediation, LocalDateTime at) {
        sessions.plan(mediation.number(), onsite(at, mediators.mediator("mediator1")), admin());
    }

    private LocalDateTime withinThePeriod() {
        return LocalDate.parse(office.today()).plusDays(6).atTime(6, 30);
    }

    private Acting admin() {
        return disputes.admin();
    }

    private static List<FieldError> refusals(ThrowingCallable deed) {
        SubmissionRefused refused = catchThrowableOfType(SubmissionRefused.class, deed);
        assertThat(refused).isNotNull();
        return refused.errors();
    }
}
