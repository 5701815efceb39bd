package org.niangjia.deadline.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.OfficialCalendar;
import org.niangjia.deadline.reckoning.LedgerLine.Mark;

/** Any course on any date, held against the plain definition of a period: cross off day after day. */
@Tag("T70")
class CourseModelTests {

    private static final WorkingCalendar CALENDAR = OfficialCalendar.shipped();
    private static final LocalDate FAR = LocalDate.of(2140, 1, 1);

    @Test
    void theLeapsAgreeWithCrossingOffDayAfterDay() {
        forAnyCourse(course -> {
            Reckoning reckoning = Reckoning.of(course, CALENDAR).orElseThrow();

            assertThat(reckoning.due()).as(course.toString()).isEqualTo(crossedOff(course));
        });
    }

    @Test
    void theLedgerEndsOnTheDueDayAndNamesEveryDayOnce() {
        forAnyCourse(course -> {
            Reckoning reckoning = Reckoning.of(course, CALENDAR).orElseThrow();
            List<LedgerLine> ledger = Ledger.of(course, CALENDAR, FAR);

            assertThat(ledger.get(ledger.size() - 1).day()).isEqualTo(reckoning.due());
            assertThat(ledger).extracting(LedgerLine::day).doesNotHaveDuplicates();
            assertThat(ledger).hasSize((int) ChronoUnit.DAYS.between(course.start(), reckoning.due()) + 1);
            assertThat(counted(ledger)).isEqualTo(course.length());
        });
    }

    @Test
    void theOrderOfPausesAndExtensionsIsIrrelevant() {
        Random random = new Random(70);
        forAnyCourse(course -> {
            List<Pause> pauses = new ArrayList<>(course.pauses());
            List<Span> extensions = new ArrayList<>(course.extensions());
            Collections.shuffle(pauses, random);
            Collections.shuffle(extensions, random);

            Course shuffled = new Course(course.start(), course.period(), extensions, pauses);

            assertThat(Reckoning.of(shuffled, CALENDAR)).isEqualTo(Reckoning.of(course, CALENDAR));
        });
    }

    @Test
    void noPauseAndNoExtensionEverBringsTheEndForward() {
        forAnyCourse(course -> {
            LocalDate bare = due(Course.of(course.start(), course.period()));
            LocalDate extended = due(new Course(course.start(), course.period(), course.extensions(), List.of()));

            assertThat(bare).isBeforeOrEqualTo(extended);
            assertThat(extended).isBeforeOrEqualTo(due(course));
        });
    }

    @Test
    void aRolledOrCountedEndIsAWorkingDayAndCloseBeforeIt() {
        forAnyCourse(course -> {
            Reckoning reckoning = Reckoning.of(course, CALENDAR).orElseThrow();

            assertThat(CALENDAR.isWorkingDay(reckoning.due())).isTrue().as("a period that rolls ends on a working day");
            assertThat(CALENDAR.workingDaysBetween(reckoning.closeFrom().minusDays(1), reckoning.due()))
                    .isPositive();
        });
    }

    private static LocalDate due(Course course) {
        return Reckoning.of(course, CALENDAR).orElseThrow().due();
    }

    private static long counted(List<LedgerLine> ledger) {
        return ledger.stream().filter(line -> line.mark() == Mark.COUNTED).count();
    }

    /** The definition: days that are neither paused nor (for working days) off are crossed off until none is left. */
    private static LocalDate crossedOff(Course course) {
        LocalDate day = course.origin();
        boolean pausedFromTheStart = paused(course, day);
        while (pausedFromTheStart && paused(course, day)) {
            day = day.plusDays(1);
        }
        for (int left = course.length(); left > 0; ) {
            day = day.plusDays(1);
            boolean counts =
                    !paused(course, day) && (course.period().span().unit() != Unit.WD || CALENDAR.isWorkingDay(day));
            left -= counts ? 1 : 0;
        }
        while (!CALENDAR.isWorkingDay(day) || paused(course, day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean paused(Course course, LocalDate day) {
        return course.pauses().stream().anyMatch(pause -> !day.isBefore(pause.from()) && day.isBefore(pause.until()));
    }

    private static void forAnyCourse(Consumer<Course> property) {
        Random random = new Random(20261121);
        Stream.generate(() -> anyCourse(random)).limit(3_000).forEach(property);
    }

    private static Course anyCourse(Random random) {
        LocalDate start = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(1_500));
        Unit unit = Unit.values()[random.nextInt(4)];
        int amount = 1 + random.nextInt(unit == Unit.Y ? 3 : unit == Unit.M ? 14 : 70);
        List<Span> extensions = new ArrayList<>();
        for (int more = random.nextInt(3); more > 0; more--) {
            extensions.add(new Span(1 + random.nextInt(30), unit == Unit.WD ? Unit.WD : Unit.CD));
        }
        List<Pause> pauses = new ArrayList<>();
        for (int more = random.nextInt(4); more > 0; more--) {
            LocalDate from = start.plusDays(random.nextInt(90));
            pauses.add(new Pause(from, from.plusDays(random.nextInt(20)), "鉴定"));
        }
        Period period = new Period(new Span(amount, unit), random.nextInt(4) == 0, true);
        return new Course(start, period, extensions, pauses);
    }
}
