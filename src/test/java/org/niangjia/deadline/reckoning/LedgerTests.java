package org.niangjia.deadline.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.OfficialCalendar;
import org.niangjia.deadline.reckoning.LedgerLine.Mark;

class LedgerTests {

    private static final WorkingCalendar CALENDAR = OfficialCalendar.shipped();

    @Test
    void givesTheReasonForEverySkippedDay() {
        Course course = Course.of(LocalDate.of(2026, 2, 12), Period.of(5, Unit.WD));

        List<LedgerLine> ledger = Ledger.of(course, CALENDAR, course.start());

        assertThat(ledger)
                .contains(
                        line("2026-02-12", Mark.START, 0, ""),
                        line("2026-02-13", Mark.COUNTED, 1, ""),
                        line("2026-02-14", Mark.COUNTED, 2, "补班（春节）"),
                        line("2026-02-17", Mark.OFF, 2, "春节"),
                        line("2026-02-26", Mark.COUNTED, 5, ""));
    }

    @Test
    void tellsHowTheLastDayWasMoved() {
        Course course = Course.of(LocalDate.of(2026, 9, 1), Period.of(30, Unit.CD));

        List<LedgerLine> ledger = Ledger.of(course, CALENDAR, course.start());

        assertThat(ledger)
                .contains(
                        line("2026-09-06", Mark.COUNTED, 5, "周日"),
                        line("2026-10-01", Mark.COUNTED, 30, "国庆节"),
                        line("2026-10-02", Mark.ROLLED, 30, "国庆节"),
                        line("2026-10-08", Mark.DUE, 30, ""));
    }

    @Test
    void tellsPausesWithTheirReasonAsFarAsTheyHaveGone() {
        Pause pause = new Pause(LocalDate.of(2026, 11, 4), null, "鉴定");
        Course course = new Course(LocalDate.of(2026, 11, 2), Period.of(15, Unit.CD), List.of(), List.of(pause));

        List<LedgerLine> ledger = Ledger.of(course, CALENDAR, LocalDate.of(2026, 11, 5));

        assertThat(ledger)
                .containsExactly(
                        line("2026-11-02", Mark.START, 0, ""),
                        line("2026-11-03", Mark.COUNTED, 1, ""),
                        line("2026-11-04", Mark.PAUSED, 1, "鉴定"),
                        line("2026-11-05", Mark.PAUSED, 1, "鉴定"));
    }

    @Test
    void aPauseFromTheFirstDayStartsThePeriodAnew() {
        Pause pause = new Pause(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 4), "补正");
        Course course = new Course(LocalDate.of(2026, 11, 2), Period.of(1, Unit.WD), List.of(), List.of(pause));

        assertThat(Ledger.of(course, CALENDAR, course.start()))
                .extracting(LedgerLine::mark)
                .containsExactly(Mark.START, Mark.PAUSED, Mark.RESUMED, Mark.COUNTED);
    }

    private static LedgerLine line(String day, Mark mark, int count, String reason) {
        return new LedgerLine(LocalDate.parse(day), mark, count, reason);
    }
}
