package org.niangjia.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.deadline.DeadlineEvent.Kind;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.holidays.CalendarImport;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.deadline.holidays.Delivery;
import org.niangjia.deadline.holidays.MissingYear;
import org.niangjia.deadline.holidays.RowError;
import org.niangjia.deadline.news.ClockChanged;
import org.niangjia.deadline.news.ClockChanged.Change;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The holidays of 2023 arrive late: until then the year was counted by weekends and statutory days. */
@IntegrationTest
@RecordApplicationEvents
@Tag("T69")
class HolidayNoticesIT {

    private static final String NOTICE = """
            日期,类型,名称
            2022-12-31,放假,元旦
            2023-01-01,放假,元旦
            2023-01-02,放假,元旦
            2023-01-21,放假,春节
            2023-01-22,放假,春节
            2023-01-23,放假,春节
            2023-01-24,放假,春节
            2023-01-25,放假,春节
            2023-01-26,放假,春节
            2023-01-27,放假,春节
            2023-01-28,上班,春节
            2023-01-29,上班,春节
            2023-05-01,放假,劳动节
            2023-10-01,放假,国庆节
            2023-10-02,放假,国庆节
            2023-10-03,放假,国庆节
            """;

    private static final String NOTICE_OF_2009 = """
            日期,类型,名称
            2009-01-01,放假,元旦
            2009-05-01,放假,劳动节
            2009-10-01,放假,国庆节
            2009-10-02,放假,国庆节
            2009-10-03,放假,国庆节
            """;

    @Autowired
    DeadlinesAt house;

    @Autowired
    CalendarImport imports;

    @Autowired
    Calendars calendars;

    @Autowired
    HolidayNotices notices;

    @Autowired
    AccessRecord access;

    @Autowired
    ApplicationEvents events;

    @Test
    void whatWasCountedProvisionallyIsCountedAnewWithARecordOfOldAndNew() {
        String caseNumber = "T" + UUID.randomUUID().toString().substring(0, 12);
        Standing before = house.deadlines("2023-01-16T10:00").start(caseNumber, "X_OBJECT", day("2023-01-16"), null);
        house.deadlines("2022-12-20T10:00").start(caseNumber, "X_REVIEW_REQUEST", day("2022-12-20"), null);
        Standing mail =
                house.deadlines("2022-12-20T10:00").startAfter(caseNumber, "X_REVIEW_MAIL", "X_REVIEW_REQUEST", null);
        Standing request =
                house.deadlines("2022-12-28T10:00").start(caseNumber, "X_REVIEW_REQUEST", day("2022-12-28"), null);
        Standing untouched = house.deadlines("2024-01-16T10:00").start(caseNumber, "X_REVIEW", day("2024-01-16"), null);
        assertThat(before.provisional()).isTrue();
        String late = "T" + UUID.randomUUID().toString().substring(0, 12);
        Standing missed = house.deadlines("2022-12-30T10:00").start(late, "X_OBJECT", day("2022-12-30"), null);

        List<RowError> errors = imports.take(delivery(NOTICE, 2023, "试验放假通知", "2022-12-08"), "admin");
        List<Recount.Move> foreseen = house.recount("2023-01-17T09:00").foresee(calendars.refresh());
        int moved = house.recount("2023-01-17T09:00").run();

        assertThat(errors).isEmpty();
        assertThat(moved).isPositive();
        Deadlines.Explanation after =
                house.deadlines("2023-01-17T10:00").explain(before.id()).orElseThrow();
        assertThat(after.standing().due()).isEqualTo("2023-01-28T15:59:59.999Z");
        assertThat(after.standing().provisional()).isFalse();
        assertThat(after.events()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Kind.RECOUNTED);
            assertThat(event.dueBefore()).isEqualTo("2023-01-23T15:59:59.999Z");
            assertThat(event.dueAfter()).isEqualTo("2023-01-28T15:59:59.999Z");
            assertThat(event.provisionalBefore()).isTrue();
            assertThat(event.provisionalAfter()).isFalse();
        });
        assertThat(events.stream(ClockChanged.class)
                        .filter(change -> change.caseNumber().equals(late) && change.before() != null))
                .as("missed where it ended then, and moved from there; nobody has told of 2022")
                .extracting(ClockChanged::change, ClockChanged::after, ClockChanged::provisional)
                .containsExactly(
                        tuple(Change.MISSED, missed.due(), true),
                        tuple(Change.RECOUNTED, Instant.parse("2023-01-09T15:59:59.999Z"), true));
        assertThat(dueDay(request)).isEqualTo("2023-01-28");
        assertThat(dueDay(mail))
                .as("goes along with the period at whose end it starts")
                .isEqualTo("2023-02-07");
        assertThat(foreseen)
                .filteredOn(move -> move.caseNumber().equals(caseNumber))
                .extracting(move -> Today.dayOf(Objects.requireNonNull(move.after())))
                .containsExactlyInAnyOrder(day("2023-01-28"), day("2023-01-28"), day("2023-02-07"));
        assertThat(house.deadlines("2024-01-17T10:00")
                        .explain(untouched.id())
                        .orElseThrow()
                        .events())
                .isEmpty();
        assertThat(house.recount("2023-01-17T09:00").run()).isZero();
    }

    private LocalDate dueDay(Standing clock) {
        return house.deadlines("2023-01-17T10:00").of(clock.caseNumber()).stream()
                .filter(standing -> standing.id() == clock.id())
                .map(standing -> Today.dayOf(Objects.requireNonNull(standing.due())))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever comes second has compared the notice with days that do not count any more. */
    @Test
    void ofTwoWhoBringInTheFirstNoticeOfAYearOneMustLookAgain() {
        Delivery delivery = delivery(NOTICE_OF_2009, 2009, "试验放假通知之二", "2008-12-08");

        List<HolidayNotices.Receipt> receipts = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> notices.receive(delivery, "admin"))
                .toList();

        assertThat(receipts).allSatisfy(it -> assertThat(it.errors()).isEmpty());
        assertThat(receipts).filteredOn(it -> !it.overtaken()).hasSize(1);
        assertThat(access.page(AccessRecord.Wanted.of("admin"), 0, 1000))
                .filteredOn(row -> row.detail().contains("试验放假通知之二"))
                .hasSize(1);
        assertThatThrownBy(() -> imports.take(delivery, "admin"))
                .as("whoever has looked a moment too early")
                .isInstanceOf(DuplicateKeyException.class);
    }

    private Delivery delivery(String notice, int year, String source, String publishedOn) {
        return new Delivery(
                notice.getBytes(StandardCharsets.UTF_8), year, source, day(publishedOn), calendars.editionOf(year));
    }

    @Test
    void whatIsWrongWithANoticeIsToldAndNothingIsTaken() {
        Delivery empty = delivery("日期,类型,名称\n", 2010, "试验放假通知之三", "2009-12-08");

        assertThat(notices.receive(empty, "admin").errors()).isNotEmpty();
        assertThat(access.page(AccessRecord.Wanted.of("admin"), 0, 1000))
                .noneMatch(row -> row.detail().contains("试验放假通知之三"));
    }

    @Test
    void theAlarmRingsSixtyDaysBeforeAYearWithoutNoticeBegins() {
        assertThat(missing("2026-11-01T10:00")).isEmpty();
        assertThat(missing("2026-11-02T10:00")).containsExactly(2027);
        assertThat(missing("2027-03-01T10:00")).containsExactly(2027);
        assertThat(missing("2025-12-01T10:00")).isEmpty();
    }

    private List<Integer> missing(String at) {
        return house.watch(at).missingYears().stream().map(MissingYear::year).toList();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
