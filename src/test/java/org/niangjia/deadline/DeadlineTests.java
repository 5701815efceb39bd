package org.niangjia.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.deadline.DeadlineEvent.Kind;
import org.niangjia.deadline.calendar.Closing;
import org.niangjia.deadline.calendar.OfficeHours;
import org.niangjia.deadline.calendar.SpecialDay;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.OfficialCalendar;
import org.niangjia.deadline.holidays.OfficialNotice;
import org.niangjia.deadline.news.Light;
import org.niangjia.deadline.news.Reminding;
import org.niangjia.deadline.reckoning.Period;
import org.niangjia.deadline.reckoning.Span;
import org.niangjia.deadline.reckoning.Submission;
import org.niangjia.deadline.reckoning.Unit;
import org.niangjia.deadline.rules.DeadlineRule;
import org.niangjia.deadline.rules.DeadlineTable;
import org.niangjia.deadline.rules.Due;
import org.niangjia.identity.Decision;

@Tag("T70")
class DeadlineTests {

    private static final WorkingCalendar CALENDAR = OfficialCalendar.shipped();
    private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(17, 30), LocalTime.of(7, 30));

    @Test
    void aWorkingDayPeriodLastsToMidnightOfItsLastDay() {
        Deadline acceptance = start("M_ACCEPT", "2026-11-23T10:00");

        assertThat(acceptance.dueAt()).isEqualTo("2026-11-26T15:59:59.999Z");
        assertThat(light(acceptance, "2026-11-25T23:59")).isEqualTo(Light.GREEN);
        assertThat(light(acceptance, "2026-11-26T00:00")).isEqualTo(Light.YELLOW);
        assertThat(light(acceptance, "2026-11-26T23:59")).isEqualTo(Light.YELLOW);
        assertThat(light(acceptance, "2026-11-27T00:00")).isEqualTo(Light.RED);
    }

    @Test
    void whatACourtTakesAtItsWindowIsDueWhenTheWindowCloses() {
        assertThat(start("M_JC", "2026-11-21T10:00").dueAt()).isEqualTo("2026-12-21T09:30:00Z");
    }

    @Test
    @Tag("T68")
    void theFirstMinutesOfADayInChinaBelongToThatDay() {
        Deadline afterMidnight = start("X_INFORM", "2026-11-02T00:05");
        Deadline beforeMidnight = start("X_INFORM", "2026-11-01T23:59");

        assertThat(due(afterMidnight).day()).isEqualTo("2026-11-17");
        assertThat(due(beforeMidnight).day()).isEqualTo("2026-11-16");
        assertThat(beforeMidnight.isKeptBy(Submission.received(at("2026-11-16T23:59"))))
                .isTrue();
        assertThat(beforeMidnight.isKeptBy(Submission.received(at("2026-11-17T00:00"))))
                .isFalse();
    }

    @Test
    void standsStillWhilePausedAndLosesNothing() {
        Deadline mediation = start("M_PRE", "2026-11-02T10:00");

        mediation.pause("鉴定", "在线调解规则第二十六条", LocalDate.parse("2026-11-10"), today("2026-11-10T09:00"));
        assertThat(mediation.dueAt()).isNull();
        assertThat(light(mediation, "2027-06-01T09:00")).isEqualTo(Light.PAUSED);

        mediation.resume("", LocalDate.parse("2026-11-20"), today("2026-11-20T09:00"));
        assertThat(due(mediation).day()).isEqualTo("2026-12-14");
        assertThat(due(mediation).rolledFrom()).isEqualTo("2026-12-12");
    }

    /** 在途邮件的等候期自请求期届满之日起算。 */
    @Test
    void aClockThatStartsWhereAnotherEndsGoesAlongWithIt() {
        Deadline request = start("M_PRE", "2026-11-02T10:00");
        Deadline mail = start("X_REVIEW_MAIL", "2026-12-02T10:00");

        request.pause("鉴定", "", LocalDate.parse("2026-11-10"), today("2026-11-10T09:00"));
        mail.follow(request, today("2026-11-10T09:00"));
        assertThat(mail.dueAt()).isNull();

        request.resume("", LocalDate.parse("2026-11-20"), today("2026-11-20T09:00"));
        mail.follow(request, today("2026-11-20T09:00"));
        assertThat(mail.origin().start()).isEqualTo("2026-12-14");
        assertThat(due(mail).day()).isEqualTo("2026-12-24");
        assertThat(mail.history().all())
                .extracting(DeadlineEvent::kind)
                .containsExactly(Kind.PAUSED, Kind.RESUMED, Kind.FOLLOWED);
        assertThat(mail.history().all())
                .extracting(DeadlineEvent::because)
                .containsExactly("随“法院委派调解”中止", "随“法院委派调解”恢复", "随“法院委派调解”顺延");
    }

    @Test
    void overlappingPausesLastUntilTheLastOfThemEnds() {
        Deadline mediation = start("M_PRE", "2026-11-02T10:00");
        mediation.pause("鉴定", "", LocalDate.parse("2026-11-04"), today("2026-11-04T09:00"));
        mediation.pause("评估", "", LocalDate.parse("2026-11-05"), today("2026-11-05T09:00"));
        mediation.pause("鉴定", "", LocalDate.parse("2026-11-06"), today("2026-11-06T09:00"));

        mediation.resume("鉴定", LocalDate.parse("2026-11-07"), today("2026-11-07T09:00"));
        assertThat(mediation.dueAt()).isNull();
        mediation.resume("评估", LocalDate.parse("2026-11-09"), today("2026-11-09T09:00"));

        assertThat(due(mediation).day()).isEqualTo("2026-12-07");
        assertThat(mediation.history().all()).hasSize(4);
    }

    @Test
    void anExtensionNeedsARuleThatAllowsItAndOnlyOnce() {
        Deadline handling = start("X_HANDLE", "2026-03-02T10:00");
        Span thirty = new Span(30, Unit.CD);
        assertThat(due(handling).day()).isEqualTo("2026-05-06");

        handling.extend(thirty, "情况复杂", "经分管副主席批准", today("2026-04-20T09:00"));

        assertThat(due(handling).day()).isEqualTo("2026-06-01");
        assertThat(due(handling).rolledFrom()).isEqualTo("2026-05-31");
        assertThat(handling.mayExtend(thirty, today("2026-04-21T09:00")))
                .isEqualTo(Decision.refused("“办理信访事项”的期限已经延长过 1 次，不得再次延长"));
        assertThat(start("X_INFORM", "2026-03-02T10:00")
                        .mayExtend(thirty, today("2026-03-03T09:00"))
                        .isGranted())
                .isFalse();
        assertThat(start("M_SELF", "2026-03-02T10:00").mayExtend(thirty, today("2026-03-03T09:00")))
                .isEqualTo(Decision.refused("“工会自行调解”的期限最多延长 15 日"));
        assertThatIllegalStateException().isThrownBy(() -> handling.extend(thirty, "", "", today("2026-04-21T09:00")));
    }

    @Test
    void whatWasMissedStaysMissed() {
        Deadline acceptance = start("M_ACCEPT", "2026-11-02T10:00");

        acceptance.pause("补正", "", LocalDate.parse("2026-11-03"), today("2026-11-09T09:00"));

        assertThat(light(acceptance, "2026-11-09T09:00")).isEqualTo(Light.RED);
        assertThat(light(acceptance, "2026-11-01T09:00")).as("a clock put back").isEqualTo(Light.RED);
        assertThat(acceptance.history().all())
                .extracting(DeadlineEvent::kind)
                .containsExactly(Kind.MISSED, Kind.PAUSED);
        assertThat(acceptance.history().all().get(0).on())
                .as("late from the day after its last, whenever that was noticed")
                .isEqualTo("2026-11-06");
    }

    @Test
    void aPeriodThatHasRunOutIsNotExtended() {
        Deadline mediation = start("M_SELF", "2026-11-02T10:00");
        Span ten = new Span(10, Unit.CD);

        assertThat(mediation.mayExtend(ten, today("2026-11-17T23:59")).isGranted())
                .isTrue();
        assertThat(mediation.mayExtend(ten, today("2026-11-18T00:00")))
                .isEqualTo(Decision.refused("“工会自行调解”的期限已于2026年11月17日届满，不能再延长"));
        assertThatIllegalStateException()
                .isThrownBy(() -> mediation.extend(ten, "双方同意", "延期同意书", today("2026-11-18T09:00")));
        assertThat(Standing.of(mediation, today("2026-11-18T09:00")).missed()).isTrue();
        assertThat(mediation
                        .mayExtend(ten, today("2026-11-18T09:00"), LocalDate.parse("2026-11-17"))
                        .isGranted())
                .as("agreed in time and entered late")
                .isTrue();
        assertThat(mediation
                        .mayExtend(ten, today("2026-11-19T09:00"), LocalDate.parse("2026-11-18"))
                        .isGranted())
                .isFalse();
    }

    @Test
    void whatWasPostedInTimeIsInTime() {
        Deadline lawsuit = start("M_SUE", "2026-11-02T10:00");
        Submission posted = new Submission(at("2026-11-17T16:00"), at("2026-11-20T10:00"));

        assertThat(lawsuit.isKeptBy(posted)).isTrue();
        assertThat(lawsuit.isKeptBy(Submission.received(at("2026-11-20T10:00"))))
                .isFalse();

        lawsuit.stop(posted, today("2026-11-20T10:00"));
        assertThat(Standing.of(lawsuit, today("2026-11-20T10:00")).kept()).isTrue();
    }

    @Test
    void aTimeToWaitIsNeverCloseAndItsEndIsNoMiss() {
        Deadline request = start("X_REVIEW_REQUEST", "2026-11-02T10:00");
        assertThat(light(request, "2026-12-02T23:59")).isEqualTo(Light.GREEN);
        assertThat(light(request, "2026-12-03T00:00")).isEqualTo(Light.GREEN);

        request.stop(Submission.received(at("2026-12-03T00:00")), today("2026-12-03T00:00"));

        assertThat(Standing.of(request, today("2026-12-04T09:00")))
                .extracting(Standing::kept, Standing::missed, Standing::light)
                .containsExactly(true, false, Light.GREEN);
    }

    @Test
    @Tag("T69")
    void isCountedAnewWhenTheOfficialNoticeArrives() {
        Deadline handling = start("X_HANDLE", "2026-12-10T10:00");
        assertThat(due(handling).provisional()).isTrue();
        assertThat(due(handling).day()).isEqualTo("2027-02-09");
        WorkingCalendar official = OfficialCalendar.with(new OfficialNotice(
                2027,
                "试验通知",
                LocalDate.parse("2026-12-12"),
                LocalDate.parse("2027-02-05")
                        .datesUntil(LocalDate.parse("2027-02-11"))
                        .map(day -> SpecialDay.off(day, "春节"))
                        .toList()));

        boolean moved = handling.recount(new Today(at("2026-12-12T09:00"), official, HOURS));

        assertThat(moved).isTrue();
        assertThat(due(handling).provisional()).isFalse();
        assertThat(due(handling).day()).isEqualTo("2027-02-11");
        assertThat(handling.history().all()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Kind.RECOUNTED);
            assertThat(event.dueBefore()).isEqualTo("2027-02-09T15:59:59.999Z");
            assertThat(event.dueAfter()).isEqualTo("2027-02-11T15:59:59.999Z");
        });
        assertThat(handling.recount(new Today(at("2026-12-13T09:00"), official, HOURS)))
                .isFalse();
    }

    @Test
    void hoursRunFromTheMomentItselfAndAreCloseInTheirLastFifth() {
        Deadline oral = start(hours(5), "2026-11-21T20:00");

        assertThat(oral.dueAt()).isEqualTo(at("2026-11-22T01:00"));
        assertThat(light(oral, "2026-11-21T23:59")).isEqualTo(Light.GREEN);
        assertThat(light(oral, "2026-11-22T00:00")).isEqualTo(Light.YELLOW);
        assertThat(light(oral, "2026-11-22T01:01")).isEqualTo(Light.RED);
        assertThat(oral.mayExtend(new Span(1, Unit.CD), today("2026-11-21T20:00"))
                        .isGranted())
                .isFalse();

        oral.pause("鉴定", "", LocalDate.of(2026, 11, 21), today("2026-11-21T21:00"));
        assertThat(oral.dueAt()).isNull();
    }

    private static DeadlineRule hours(int amount) {
        return new DeadlineRule(
                "T_HOURS",
                "口头报告",
                new Period(new Span(amount, Unit.H), false, true),
                Closing.ONLINE,
                "发现之时",
                "本会内部时限",
                true,
                new DeadlineRule.Extension(2, 1),
                Reminding.of("3WD 1WD"));
    }

    private static Deadline start(String code, String at) {
        return start(DeadlineTable.rule(code), at);
    }

    private static Deadline start(DeadlineRule rule, String at) {
        Today today = today(at);
        return Deadline.start(
                new Deadline.Origin("XF4210022026000001", rule, today.date(), today.now(), null, null), today);
    }

    private static Due due(Deadline deadline) {
        return Objects.requireNonNull(deadline.state().due());
    }

    private static Light light(Deadline deadline, String at) {
        return deadline.light(at(at));
    }

    private static Today today(String at) {
        return new Today(at(at), CALENDAR, HOURS);
    }

    private static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+08:00").toInstant();
    }
}
