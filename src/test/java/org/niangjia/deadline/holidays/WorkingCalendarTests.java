package org.niangjia.deadline.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.deadline.calendar.SpecialDay;
import org.niangjia.deadline.calendar.WorkingCalendar;

@Tag("T69")
class WorkingCalendarTests {

    private static final WorkingCalendar CALENDAR = OfficialCalendar.shipped();

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void officialYearsHaveTheirNumberOfWorkingDays(int year, int workingDays) {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
        assertThat(CALENDAR.isOfficial(year)).isTrue();
    }

    @Test
    void everyMonthOf2026HasItsNumberOfWorkingDays() {
        assertThat(IntStream.rangeClosed(1, 12).map(month -> CALENDAR.workingDaysOf(YearMonth.of(2026, month))))
                .containsExactly(21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-14", "2026-02-28", "2026-10-10", "2024-04-28", "2024-02-18", "2024-02-09"})
    void makeUpSaturdaysAndNewYearsEveOf2024AreWorkingDays(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-16", "2026-02-23", "2025-01-28", "2024-01-01", "2026-11-21", "2023-12-31"})
    void holidaysAndWeekendsAreOff(LocalDate day) {
        assertThat(CALENDAR.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-16, 春节",
        "2026-02-14, 补班（春节）",
        "2026-11-21, 周六",
        "2026-11-22, 周日",
        "2025-10-06, 国庆节、中秋节",
        "2027-02-06, 春节",
        "2026-11-23, ''"
    })
    void saysWhatIsSpecialAboutADay(LocalDate day, String reason) {
        assertThat(CALENDAR.reason(day)).isEqualTo(reason);
    }

    @Test
    void aYearWithoutNoticeIsCountedByWeekendsAndStatutoryDays() {
        List<LocalDate> off =
                List.of("2027-01-01", "2027-02-05", "2027-02-08", "2027-04-05", "2027-06-09", "2027-09-15").stream()
                        .map(LocalDate::parse)
                        .toList();

        assertThat(CALENDAR.isOfficial(2027)).isFalse();
        assertThat(off).noneMatch(CALENDAR::isWorkingDay);
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2027-02-09"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2031-10-02"))).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2023-05-02"))).isTrue();
    }

    @Test
    void theSpringFestivalOf2027IsNotWhereIcuPutsIt() {
        assertThat(CALENDAR.reason(LocalDate.parse("2027-02-05"))).isEqualTo("春节");
        assertThat(CALENDAR.reason(LocalDate.parse("2027-02-09"))).isEmpty();
    }

    @Test
    void aNoticeMaySayWhatHappensInTheDecemberBefore() {
        OfficialNotice notice = new OfficialNotice(
                2027,
                "试验通知",
                LocalDate.parse("2026-11-20"),
                List.of(
                        SpecialDay.work(LocalDate.parse("2026-12-26"), "元旦"),
                        SpecialDay.off(LocalDate.parse("2026-12-31"), "元旦")));

        WorkingCalendar calendar = OfficialCalendar.with(notice);

        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-12-26"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(calendar.isOfficial(LocalDate.parse("2026-12-01"), LocalDate.parse("2027-03-01")))
                .isTrue();
    }

    @Test
    void agreesWithAWalkFromDayToDay() {
        Random random = new Random(20261121);
        for (int round = 0; round < 2_000; round++) {
            LocalDate day = LocalDate.of(2023, 6, 1).plusDays(random.nextInt(1_800));
            int n = 1 + random.nextInt(60);

            LocalDate after = walk(day, n, 1);
            LocalDate before = walk(day, n, -1);

            assertThat(CALENDAR.plusWorkingDays(day, n)).isEqualTo(after);
            assertThat(CALENDAR.plusWorkingDays(day, -n)).isEqualTo(before);
            assertThat(CALENDAR.workingDaysBetween(day, after)).isEqualTo(n);
            assertThat(CALENDAR.workingDaysBetween(after, day)).isEqualTo(-n);
        }
    }

    private static LocalDate walk(LocalDate from, int workingDays, int step) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(step);
            left -= worksByTheNotice(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean worksByTheNotice(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        String reason = CALENDAR.reason(day);
        return reason.startsWith("补班") || reason.isEmpty() && !weekend;
    }

    @Test
    void refusesDaysBeyondItsCenturies() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.isWorkingDay(LocalDate.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.EPOCH, 100_000));
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.EPOCH, 0));
    }
}
