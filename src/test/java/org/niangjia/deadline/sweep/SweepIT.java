package org.niangjia.deadline.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.deadline.news.ReminderLevel.MISSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.DeadlinesAt;
import org.niangjia.deadline.Standing;
import org.niangjia.deadline.news.Light;
import org.niangjia.deadline.news.ReminderLevel;
import org.niangjia.deadline.news.ReminderRaised;
import org.springframework.beans.factory.annotation.Autowired;

/** Before the days on which other tests work: the house's clock stands in no one else's past. */
@IntegrationTest
@Tag("T67")
class SweepIT {

    private static final ReminderLevel THREE_DAYS = ReminderLevel.of("3WD");
    private static final ReminderLevel ONE_DAY = ReminderLevel.of("1WD");

    @Autowired
    DeadlinesAt house;

    @Autowired
    Sweeps sweeps;

    private final String caseNumber = "T" + UUID.randomUUID().toString().substring(0, 12);
    private final List<ReminderRaised> told = new ArrayList<>();

    @Test
    void remindsThreeAndOneWorkingDaysBeforeAndAtTheMissOnceEach() {
        start("X_OBJECT", "2024-01-02T10:00");

        sweep("2024-01-04T07:29");
        assertThat(levels()).isEmpty();
        sweep("2024-01-04T07:31");
        sweep("2024-01-04T09:00");
        sweep("2024-01-08T07:31");
        sweep("2024-01-09T23:59");
        assertThat(levels()).containsExactly(THREE_DAYS, ONE_DAY);

        sweep("2024-01-10T00:00");
        sweep("2024-01-11T00:00");
        assertThat(levels()).containsExactly(THREE_DAYS, ONE_DAY, MISSED);
    }

    /** 2024年2月5日委派，3月6日届满；2月28日是星期三，3月3日是星期日，提前到3月1日。 */
    @Test
    void remindsOfAPeriodOfMediationSevenThreeAndOneCalendarDaysBeforeItEnds() {
        start("M_PRE", "2024-02-05T10:00");

        sweep("2024-02-28T07:29");
        assertThat(levels()).isEmpty();
        sweep("2024-02-28T07:31");
        sweep("2024-03-01T07:31");
        sweep("2024-03-05T07:31");
        sweep("2024-03-07T00:00");

        assertThat(levels()).extracting(ReminderLevel::label).containsExactly("7 日内到期", "3 日内到期", "1 日内到期", "已经超期");
        assertThat(told).extracting(ReminderRaised::last).containsExactly(false, false, true, false);
    }

    /** 缺放假安排的年份，期限是暂定的。 */
    @Test
    void saysOfAnEndThatItIsProvisionalAndOfTheMissOfItToo() {
        start("X_OBJECT", "2019-03-04T10:00");

        sweep("2019-03-20T09:00");

        assertThat(told).singleElement().matches(ReminderRaised::provisional);
        assertThat(house.deadlines("2019-03-20T09:00")
                        .explain(told.get(0).deadlineId())
                        .orElseThrow()
                        .events())
                .singleElement()
                .matches(missed -> missed.provisionalBefore() && missed.provisionalAfter());
    }

    @Test
    void makesUpAfterAStandstillWithOneReminderOfTheMostUrgentLevel() {
        start("X_OBJECT", "2024-01-02T10:00");

        sweep("2024-01-15T09:00");
        sweep("2024-01-15T09:01");

        assertThat(told).singleElement().satisfies(reminder -> {
            assertThat(reminder.level()).isEqualTo(MISSED);
            assertThat(reminder.madeUp()).containsExactly(THREE_DAYS, ONE_DAY);
        });
    }

    @Test
    void aLeapOfTheClockAndBackRaisesNothingTwiceAndCuresNothing() {
        start("X_OBJECT", "2024-01-02T10:00");

        sweep("2024-01-04T09:00");
        sweep("2024-01-03T09:00");
        sweep("2024-01-10T09:00");
        sweep("2024-01-05T09:00");
        sweep("2024-01-09T09:00");

        assertThat(levels()).containsExactly(THREE_DAYS, MISSED);
        assertThat(standing("2024-01-05T09:00").light()).isEqualTo(Light.RED);
    }

    @Test
    void doesNotRemindOfWhatIsTooShortPausedStoppedOrATimeToWait() {
        start("M_CHOOSE", "2024-01-02T10:00");
        start("M_PRE", "2024-01-02T10:00");
        house.deadlines("2024-01-03T10:00").pause(caseNumber, "M_PRE", "鉴定", "", LocalDate.parse("2024-01-03"));
        start("X_REVIEW_REQUEST", "2023-12-02T10:00");

        sweep("2024-01-02T10:01");
        sweep("2024-01-03T07:31");

        assertThat(told).singleElement().extracting(ReminderRaised::code).isEqualTo("M_CHOOSE");
        assertThat(levels()).containsExactly(ONE_DAY);
    }

    @Test
    void anExtensionBringsTheRemindersOfItsNewEnd() {
        start("M_IN_SUM", "2024-01-02T10:00");
        sweep("2024-01-09T09:00");
        house.deadlines("2024-01-09T10:00")
                .extend(caseNumber, "M_IN_SUM", "7", new Deadlines.Consent("双方同意", "延期同意书", null));

        sweep("2024-01-11T09:00");
        sweep("2024-01-12T09:00");

        assertThat(levels()).containsExactly(ReminderLevel.of("1CD"), ReminderLevel.of("3CD"));
    }

    @Test
    @Tag("T58")
    void twoNodesTellEachReminderOnce() throws Exception {
        for (int cases = 0; cases < 700; cases++) {
            house.deadlines("2024-01-02T10:00")
                    .start(
                            "T" + UUID.randomUUID().toString().substring(0, 12),
                            "X_OBJECT",
                            LocalDate.parse("2024-01-02"),
                            null);
        }
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<ReminderRaised> both = java.util.Collections.synchronizedList(new ArrayList<>());
        Callable<Integer> node = () -> sweeps.at("2024-01-04T09:00", both::add).run();

        int toldByBoth = 0;
        for (Future<Integer> count : nodes.invokeAll(List.of(node, node))) {
            toldByBoth += count.get();
        }
        nodes.shutdown();

        assertThat(toldByBoth + sweep("2024-01-04T09:00")).isEqualTo(700);
        assertThat(both).extracting(ReminderRaised::deadlineId).doesNotHaveDuplicates();
    }

    private void start(String code, String at) {
        house.deadlines(at).start(caseNumber, code, LocalDate.parse(at.substring(0, 10)), null);
    }

    private int sweep(String at) {
        return sweeps.at(at, this::remember).run();
    }

    private void remember(ReminderRaised reminder) {
        if (reminder.caseNumber().equals(caseNumber)) {
            told.add(reminder);
        }
    }

    private List<ReminderLevel> levels() {
        return told.stream().map(ReminderRaised::level).toList();
    }

    private Standing standing(String at) {
        return house.deadlines(at).of(caseNumber).get(0);
    }
}
