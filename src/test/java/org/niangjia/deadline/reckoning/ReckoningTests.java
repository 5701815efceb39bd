package org.niangjia.deadline.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.niangjia.deadline.reckoning.Unit.CD;
import static org.niangjia.deadline.reckoning.Unit.M;
import static org.niangjia.deadline.reckoning.Unit.WD;
import static org.niangjia.deadline.reckoning.Unit.Y;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.OfficialCalendar;

/** The acceptance vectors of domain rules §11 and the counting rules of §8.2, one by one. */
@Tag("T69")
class ReckoningTests {

    private static final WorkingCalendar CALENDAR = OfficialCalendar.shipped();

    @ParameterizedTest
    @CsvSource({
        "2024-01-11, 30, 2024-02-10, 2024-02-18",
        "2024-04-13, 15, 2024-04-28, 2024-04-28",
        "2026-01-16, 30, 2026-02-15, 2026-02-24",
        "2026-09-01, 30, 2026-10-01, 2026-10-08",
        "2026-11-21, 30, 2026-12-21, 2026-12-21"
    })
    void aLastDayOffMovesToTheNextWorkingDay(LocalDate start, int days, LocalDate counted, LocalDate due) {
        Reckoning reckoning = reckon(start, Period.of(days, CD));

        assertThat(reckoning.due()).isEqualTo(due);
        assertThat(reckoning.rolledFrom()).isEqualTo(counted.equals(due) ? null : counted);
        assertThat(reckoning.provisional()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 5, false, 2026-02-26",
        "2025-09-26, 5, false, 2025-10-10",
        "2026-11-23, 5, false, 2026-11-30",
        "2026-11-23, 5, true, 2026-11-27",
        "2026-11-21, 5, true, 2026-11-27",
        "2026-11-21, 1, false, 2026-11-23"
    })
    void workingDaysAreCountedOneByOne(LocalDate start, int days, boolean countStartDay, LocalDate due) {
        assertThat(reckon(start, new Period(new Span(days, WD), countStartDay, true))
                        .due())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 1, M, false, 2026-02-28",
        "2026-01-31, 1, M, true, 2026-02-28",
        "2026-03-02, 1, M, true, 2026-04-01",
        "2024-02-29, 1, Y, false, 2025-02-28",
        "2023-02-28, 1, Y, false, 2024-02-28",
        "2026-03-13, 6, M, false, 2026-09-13",
        "2026-03-13, 1, CD, true, 2026-03-13"
    })
    void monthsAndYearsEndOnTheCorrespondingDayOrTheMonthsLast(
            LocalDate start, int amount, Unit unit, boolean countStartDay, LocalDate due) {
        assertThat(reckon(start, new Period(new Span(amount, unit), countStartDay, false))
                        .due())
                .isEqualTo(due);
    }

    @Test
    void aPeriodThatNeverRollsEndsWhereItEnds() {
        Reckoning reckoning = reckon(LocalDate.of(2026, 8, 25), new Period(new Span(30, CD), false, false));

        assertThat(reckoning.due()).isEqualTo(LocalDate.of(2026, 9, 24));
        assertThat(reckon(LocalDate.of(2026, 8, 26), new Period(new Span(30, CD), false, false))
                        .due())
                .isEqualTo(LocalDate.of(2026, 9, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 30, CD, false",
        "2026-12-21, 11, CD, true",
        "2026-12-31, 1, WD, true",
        "2025-12-31, 1, WD, false",
        "2023-12-31, 30, CD, false",
        "2023-12-30, 30, CD, true",
        "2024-03-01, 3, Y, true"
    })
    void isProvisionalWhenAYearItTouchesHasNoNotice(LocalDate start, int amount, Unit unit, boolean provisional) {
        assertThat(reckon(start, Period.of(amount, unit)).provisional()).isEqualTo(provisional);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 5, WD, 2026-11-09",
        "2026-11-02, 3, WD, 2026-11-05",
        "2026-11-02, 10, WD, 2026-11-13",
        "2026-11-02, 30, CD, 2026-11-27",
        "2026-11-02, 15, CD, 2026-11-15",
        "2026-09-01, 30, CD, 2026-09-26"
    })
    void theLastFifthIsCloseAndNeverLessThanAWorkingDay(LocalDate start, int amount, Unit unit, LocalDate closeFrom) {
        Reckoning reckoning = reckon(start, Period.of(amount, unit));

        assertThat(reckoning.closeFrom()).isEqualTo(closeFrom);
    }

    @Test
    void extensionsLengthenThePeriodBeforeItsLastDayIsMoved() {
        Course course = new Course(
                LocalDate.of(2026, 9, 1), Period.of(30, CD), List.of(new Span(2, CD), new Span(1, CD)), List.of());

        assertThat(reckon(course).due()).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(reckon(course).rolledFrom()).isEqualTo(LocalDate.of(2026, 10, 4));
    }

    @Test
    void pausedDaysAreLostAndNothingElse() {
        Pause pause = new Pause(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 14), "鉴定");
        Course course = new Course(LocalDate.of(2026, 11, 2), Period.of(15, CD), List.of(), List.of(pause));

        assertThat(reckon(course).rolledFrom()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(reckon(course).due()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aPauseOnTheLastDaySavesIt() {
        Pause pause = new Pause(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 19), "鉴定");
        Course course = new Course(LocalDate.of(2026, 11, 2), Period.of(15, CD), List.of(), List.of(pause));

        assertThat(reckon(course).due()).isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void aPauseOnTheWayToTheNextWorkingDayLeavesTheDayOfResuming() {
        Pause pause = new Pause(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 11, 4), "鉴定");
        Course course = new Course(LocalDate.of(2026, 9, 1), Period.of(30, CD), List.of(), List.of(pause));

        assertThat(reckon(course).due()).isEqualTo(LocalDate.of(2026, 11, 4));
    }

    @Test
    void whileAPauseLastsTheEndIsOpenUnlessItCameBefore() {
        Pause pause = new Pause(LocalDate.of(2026, 11, 10), null, "鉴定");
        LocalDate start = LocalDate.of(2026, 11, 2);

        assertThat(Reckoning.of(new Course(start, Period.of(15, CD), List.of(), List.of(pause)), CALENDAR))
                .isEmpty();
        assertThat(Reckoning.of(new Course(start, Period.of(3, WD), List.of(), List.of(pause)), CALENDAR))
                .isPresent();
    }

    /** Friday evening before the National Day holidays. */
    @Test
    void hoursRunThroughNightsAndDaysOffAndAreNotRolled() {
        Course course = new Course(
                LocalDate.of(2026, 9, 30),
                LocalTime.of(22, 15),
                new Period(new Span(24, Unit.H), false, true),
                List.of(new Span(2, Unit.H)),
                List.of());

        assertThat(course.endOfHours()).hasValue(LocalDateTime.of(2026, 10, 2, 0, 15));
        assertThat(course.closeOfHours()).hasValue(LocalDateTime.of(2026, 10, 1, 19, 3));
        assertThat(reckon(course).due()).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(reckon(course).rolledFrom()).isNull();
        assertThat(Ledger.of(course, CALENDAR, LocalDate.MAX)).isEmpty();
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(0, CD));
        assertThatIllegalArgumentException().isThrownBy(() -> Period.of(21, Y));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Course(LocalDate.EPOCH, Period.of(1, M), List.of(new Span(1, WD)), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Course.of(LocalDate.MIN, Period.of(1, M)));
    }

    private static Reckoning reckon(LocalDate start, Period period) {
        return reckon(Course.of(start, period));
    }

    private static Reckoning reckon(Course course) {
        return Reckoning.of(course, CALENDAR).orElseThrow();
    }
}
