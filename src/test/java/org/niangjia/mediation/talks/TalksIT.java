package org.niangjia.mediation.talks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.niangjia.mediation.talks.AMediatedDispute.minutes;
import static org.niangjia.mediation.talks.AMediatedDispute.onsite;
import static org.niangjia.mediation.talks.AMediatedDispute.plan;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.talks.AMediatedDispute.Mediated;
import org.niangjia.roster.Enlisted;
import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.people.Specialty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 调解会议: planned where nobody sits twice, told in time, and written down without what was said in confidence. */
@IntegrationTest
class TalksIT {

    @Autowired
    private AMediatedDispute disputes;

    @Autowired
    private Enlisted enlisted;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Rooms rooms;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Mediated mediated;
    private LocalDateTime day;

    @BeforeEach
    void mediate() {
        mediated = disputes.fresh();
        day = disputes.aFreeDay();
    }

    @Test
    void aMediatorSitsInOneSessionAtATime() {
        sessions.plan(mediated.number(), onsite(day, mediated.mediator()), disputes.admin());
        Mediated other = disputes.by(mediated.mediator());

        assertThat(refusals(() ->
                        sessions.plan(other.number(), onsite(day.plusHours(1), mediated.mediator()), disputes.admin())))
                .containsExactly(new FieldError("mediators", mediated.mediator().name() + "在这段时间已有另一场会议，请换一个时间或者调解员。"));
        assertThat(sessions.plan(other.number(), onsite(day.plusHours(2), mediated.mediator()), disputes.admin())
                        .seq())
                .isEqualTo(1);
    }

    @Test
    void aRoomHoldsOneSessionAtATime() {
        long room = aRoom();
        sessions.plan(mediated.number(), plan(Session.Mode.ONSITE, day, room, mediated.mediator()), disputes.admin());
        Mediated other = disputes.fresh();

        assertThat(refusals(() -> sessions.plan(
                        other.number(), plan(Session.Mode.SEPARATE, day, room, other.mediator()), disputes.admin())))
                .extracting(FieldError::field)
                .containsExactly("room");
    }

    @Test
    void aPartySitsInOneSessionAtATimeWhateverTheCase() {
        String worker = AMediatedDispute.someWorker();
        Mediated one = disputes.of(worker, mediated.mediator());
        Mediated other = disputes.of(worker, enlisted.knowing(Specialty.WAGE));
        sessions.plan(one.number(), onsite(day, one.mediator()), disputes.admin());

        assertThat(refusals(() -> sessions.plan(other.number(), onsite(day, other.mediator()), disputes.admin())))
                .extracting(FieldError::message)
                .containsExactly("一方当事人或者代理人在这段时间要参加另一案的会议，请换一个时间。");
    }

    @Test
    void aSessionThatWasCalledOffLeavesItsTimeFree() {
        sessions.plan(mediated.number(), onsite(day, mediated.mediator()), disputes.admin());
        sessions.cancel(mediated.number(), 1, "双方请求改期", disputes.admin());

        assertThat(sessions.plan(mediated.number(), onsite(day, mediated.mediator()), disputes.admin())
                        .seq())
                .isEqualTo(2);
    }

    @Test
    void aSessionIsMovedWithinItsOwnTime() {
        sessions.plan(mediated.number(), onsite(day, mediated.mediator()), disputes.admin());

        sessions.move(mediated.number(), 1, onsite(day.plusMinutes(30), mediated.mediator()), disputes.admin());

        assertThat(sessions.next(mediated.number()).orElseThrow().startAt())
                .isEqualTo(Moments.instant(day.plusMinutes(30)));
    }

    @Test
    void partiesAreToldTwoWorkingDaysBeforeUnlessBothAgree() {
        Plan tomorrow = onsite(LocalDateTime.now(clock).plusHours(1), mediated.mediator());

        assertThat(refusals(() -> sessions.plan(mediated.number(), tomorrow, disputes.admin())))
                .containsExactly(new FieldError("shortNotice", "会议应提前 2 个工作日通知；双方都同意缩短的，请勾选。"));
    }

    @Test
    void theFourthSessionNeedsAReason() {
        for (int i = 0; i < 3; i++) {
            sessions.plan(mediated.number(), onsite(day.plusDays(i), mediated.mediator()), disputes.admin());
        }
        Plan more = onsite(day.plusDays(3), mediated.mediator());
        Plan unexplained = new Plan(
                more.mode(), more.startAt(), more.endAt(), null, more.place(), more.mediators(), false, false, " ");

        assertThat(refusals(() -> sessions.plan(mediated.number(), unexplained, disputes.admin())))
                .containsExactly(new FieldError("why", "本案已安排 3 次会议，再安排须说明理由。"));
        assertThat(sessions.plan(mediated.number(), more, disputes.admin()).seq())
                .isEqualTo(4);
    }

    @Test
    void nobodyMeetsOnlineWithoutConsent() {
        assertThat(refusals(() -> sessions.plan(
                        mediated.number(), plan(Session.Mode.VIDEO, day, null, mediated.mediator()), disputes.admin())))
                .extracting(FieldError::field)
                .containsExactly("onlineAgreed");
    }

    @Test
    void onlyTheMediatorsOfTheCaseHoldASession() {
        Mediator stranger = enlisted.knowing(Specialty.WAGE);

        assertThat(refusals(() -> sessions.plan(mediated.number(), onsite(day, stranger), disputes.admin())))
                .extracting(FieldError::field)
                .containsExactly("mediators");
    }

    @Test
    void whatWasSaidWithoutPrejudiceStaysInTheMinutes() {
        hold();

        Entry told = lastEntry();
        assertThat(told.answers()).extracting(Answer::text).contains("要求支付全部拖欠工资。", "2024年3月1日建立劳动关系。", "1 段，见笔录");
        assertThat(told.answers().toString()).doesNotContain("承认拖欠两个月", "分两期");
        Minutes kept = sessions.minutes(mediated.number(), 1).orElseThrow();
        assertThat(kept).isEqualTo(minutes());
        assertThat(kept.forTheCourt().toString()).doesNotContain("承认拖欠两个月", "分两期");
        assertThat(stored()).doesNotContain("拖欠");
    }

    @Test
    void undisputedIsOnlyWhatAllAgreeTo() {
        Session session = startedSession();
        Minutes disputed = new Minutes(
                minutes().attendees(),
                "焦点",
                minutes().partyPositions(),
                "",
                List.of("2024年入职。"),
                false,
                Session.Result.FAILED,
                null,
                List.of("MEDIATOR"),
                false);

        assertThat(refusals(() -> sessions.record(mediated.number(), session.seq(), disputed, disputes.admin())))
                .extracting(FieldError::field)
                .containsExactly("factsAgreed");
    }

    @Test
    void nobodyIsToldOfASessionThatIsNotPlanned() {
        assertThat(sessions.readyToNotify(mediated.number()).isGranted()).isFalse();

        startedSession();

        assertThat(sessions.readyToNotify(mediated.number()).isGranted()).isTrue();
    }

    private void hold() {
        startedSession();
        sessions.record(mediated.number(), 1, minutes(), disputes.admin());
    }

    private Session startedSession() {
        LocalDateTime start = LocalDateTime.now(clock).minusMinutes(30);
        Plan now = new Plan(
                Session.Mode.ONSITE,
                start,
                start.plusHours(1),
                null,
                "测试路",
                onsite(start, mediated.mediator()).mediators(),
                true,
                false,
                "");
        return sessions.plan(mediated.number(), now, disputes.admin());
    }

    private long aRoom() {
        String name = "测试室" + day + System.nanoTime();
        rooms.furnish("421000", name);
        return rooms.all().stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Entry lastEntry() {
        var file = records.find(mediated.number(), office.member("intake")).orElseThrow();
        List<Entry> entries = records.entries(file);
        return entries.get(entries.size() - 1);
    }

    private String stored() {
        return jdbc.sql("select minutes from mediation_session where case_number = ?")
                .param(mediated.number().value())
                .query(String.class)
                .single();
    }

    private static List<FieldError> refusals(ThrowingCallable deed) {
        SubmissionRefused refused = catchThrowableOfType(SubmissionRefused.class, deed);
        assertThat(refused).isNotNull();
        return refused.errors();
    }
}
