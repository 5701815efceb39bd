package org.niangjia.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.deadline.DeadlineEvent.Kind;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.news.ClockChanged;
import org.niangjia.deadline.news.ClockChanged.Change;
import org.niangjia.deadline.news.DeadlineMoved;
import org.niangjia.deadline.news.Light;
import org.niangjia.deadline.reckoning.LedgerLine;
import org.niangjia.deadline.reckoning.Submission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@RecordApplicationEvents
class DeadlinesIT {

    @Autowired
    DeadlinesAt house;

    @Autowired
    DeadlineTable table;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEvents events;

    private final String caseNumber = "T" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    @Tag("T70")
    void aClockKeepsItsWholeLife() {
        start("M_PRE", "2024-03-01T10:00");
        house.deadlines("2024-03-05T10:00").pause(caseNumber, "M_PRE", "鉴定", "第二十六条", day("2024-03-05"));
        house.deadlines("2024-03-15T10:00").resume(caseNumber, "M_PRE", "", day("2024-03-15"));
        Standing extended = house.deadlines("2024-03-20T10:00")
                .extend(caseNumber, "M_PRE", "7", new Deadlines.Consent("双方同意", "延期同意书", null));

        assertThat(extended.due()).isEqualTo("2024-04-17T15:59:59.999Z");
        Deadlines.Explanation why =
                house.deadlines("2024-03-21T10:00").explain(extended.id()).orElseThrow();
        assertThat(why.standing()).isEqualTo(onlyStanding("2024-03-21T10:00"));
        assertThat(why.standing().light()).isEqualTo(Light.GREEN);
        assertThat(why.rule().basis()).contains("第二十七条");
        assertThat(why.events())
                .extracting(DeadlineEvent::kind)
                .containsExactly(Kind.PAUSED, Kind.RESUMED, Kind.EXTENDED);
        assertThat(why.days().get(why.days().size() - 1).day()).isEqualTo("2024-04-17");
        assertThat(why.days().stream().filter(line -> line.mark() == LedgerLine.Mark.PAUSED))
                .hasSize(10);
    }

    @Test
    void aStoppedClockTellsWhetherItWasKept() {
        start("M_SUE", "2024-03-01T10:00");
        Submission posted = new Submission(at("2024-03-18T09:00"), at("2024-03-20T09:00"));

        assertThat(house.deadlines("2024-03-20T10:00").isKeptBy(caseNumber, "M_SUE", posted))
                .isTrue();
        house.deadlines("2024-03-20T10:00").stop(caseNumber, "M_SUE", posted);

        assertThat(onlyStanding("2024-04-20T10:00"))
                .extracting(Standing::running, Standing::kept, Standing::light)
                .containsExactly(false, true, Light.GREEN);
    }

    /** 民诉法第八十五条：期间末日是休假日的，先顺延，再等在途邮件。 */
    @Test
    void theWaitForThePostBeginsWhereThePeriodEnds() {
        house.deadlines("2026-09-02T10:00").start(caseNumber, "X_REVIEW_REQUEST", day("2026-09-02"), null);

        Standing mail =
                house.deadlines("2026-09-02T10:00").startAfter(caseNumber, "X_REVIEW_MAIL", "X_REVIEW_REQUEST", null);

        assertThat(mail.start()).isEqualTo("2026-10-08");
        assertThat(mail.rolledFrom()).isEqualTo("2026-10-18");
        assertThat(mail.due()).isEqualTo("2026-10-19T15:59:59.999Z");
    }

    @Test
    void theWaitForThePostIsExtendedWithThePeriodBeforeIt() {
        start("M_PRE", "2024-03-01T10:00");
        house.deadlines("2024-03-01T10:00").startAfter(caseNumber, "X_REVIEW_MAIL", "M_PRE", null);

        house.deadlines("2024-03-20T10:00")
                .extend(caseNumber, "M_PRE", "7", new Deadlines.Consent("双方同意", "延期同意书", null));

        assertThat(house.deadlines("2024-03-21T10:00").of(caseNumber))
                .extracting(Standing::due)
                .containsExactly(Instant.parse("2024-04-07T15:59:59.999Z"), Instant.parse("2024-04-17T15:59:59.999Z"));
    }

    @Test
    void startingAnewStopsTheClockBefore() {
        Standing first = start("X_REVIEW", "2024-03-01T10:00");
        Standing second = start("X_REVIEW", "2024-05-06T10:00");

        List<Standing> clocks = house.deadlines("2024-05-07T10:00").of(caseNumber);

        assertThat(clocks).extracting(Standing::id).containsExactly(first.id(), second.id());
        assertThat(clocks).extracting(Standing::running).containsExactly(false, true);
        assertThat(clocks).extracting(Standing::missed).containsExactly(true, false);
    }

    /** 请求期重新起算的，在途邮件的等候期随新的请求期。 */
    @Test
    void whatStartsAtTheEndOfAClockFollowsTheOneThatTakesItsPlace() {
        start("M_PRE", "2024-03-01T10:00");
        house.deadlines("2024-03-01T10:00").startAfter(caseNumber, "X_REVIEW_MAIL", "M_PRE", null);

        start("M_PRE", "2024-03-11T10:00");
        assertThat(mailStart("2024-03-12T10:00")).isEqualTo("2024-04-10");
        house.deadlines("2024-03-20T10:00")
                .extend(caseNumber, "M_PRE", "7", new Deadlines.Consent("双方同意", "延期同意书", null));

        assertThat(mailStart("2024-03-21T10:00")).isEqualTo("2024-04-17");
        assertThat(events.stream(ClockChanged.class))
                .filteredOn(change -> change.caseNumber().equals(caseNumber) && change.change() == Change.FOLLOWED)
                .extracting(ClockChanged::reason)
                .containsExactly("随“法院委派调解”顺延", "随“法院委派调解”顺延");
    }

    private LocalDate mailStart(String at) {
        return house.deadlines(at).of(caseNumber).stream()
                .filter(clock -> clock.code().equals("X_REVIEW_MAIL"))
                .map(Standing::start)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsTheHouseWheneverAnEndMoves() {
        start("M_PRE", "2024-03-01T10:00");
        house.deadlines("2024-03-05T10:00").pause(caseNumber, "M_PRE", "鉴定", "", day("2024-03-05"));

        assertThat(moves()).extracting(DeadlineMoved::paused).containsExactly(false, true);
        assertThat(moves()).extracting(DeadlineMoved::due).last().isNull();
    }

    @Test
    @Tag("T59")
    void ofTwoWhoMoveAClockAtOnceTheSecondIsRefused() {
        Standing standing = start("M_PRE", "2024-03-01T10:00");
        Deadline mine = table.find(standing.id()).orElseThrow();
        Deadline theirs = table.find(standing.id()).orElseThrow();
        Today today = house.watch("2024-03-05T10:00").today();
        theirs.pause("鉴定", "", day("2024-03-05"), today);
        transactions.executeWithoutResult(status -> table.save(theirs, today));

        mine.pause("补正", "", day("2024-03-05"), today);

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> table.save(mine, today)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatDoesNotRunCannotBePaused() {
        assertThatThrownBy(() ->
                        house.deadlines("2024-03-05T10:00").pause(caseNumber, "M_PRE", "鉴定", "", day("2024-03-05")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(house.deadlines("2024-03-05T10:00").stop(caseNumber, "M_PRE", Submission.received(Instant.EPOCH)))
                .isEmpty();
    }

    private Standing start(String code, String at) {
        return house.deadlines(at).start(caseNumber, code, day(at.substring(0, 10)), null);
    }

    private Standing onlyStanding(String at) {
        List<Standing> clocks = house.deadlines(at).of(caseNumber);
        assertThat(clocks).hasSize(1);
        return clocks.get(0);
    }

    private Stream<DeadlineMoved> moves() {
        return events.stream(DeadlineMoved.class)
                .filter(moved -> moved.caseNumber().equals(caseNumber));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private Instant at(String local) {
        return house.watch(local).today().now();
    }
}
