package org.niangjia.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.deadline.calendar.OfficeHours;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.OfficialCalendar;
import org.niangjia.deadline.news.Light;
import org.niangjia.deadline.reckoning.Span;
import org.niangjia.deadline.reckoning.Unit;
import org.niangjia.deadline.rules.DeadlineRule;
import org.niangjia.deadline.rules.DeadlineTable;

/** Random lives of a clock: started, paused for several reasons, resumed, extended, on any days of three years. */
@Tag("T70")
class DeadlineModelTests {

    private static final WorkingCalendar CALENDAR = OfficialCalendar.shipped();
    private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(17, 30), LocalTime.of(7, 30));
    private static final List<String> RULES =
            List.of("M_PRE", "M_IN_SUM", "X_HANDLE", "M_ACCEPT", "H_SYNC", "M_ARB_LIMIT");
    private static final List<String> REASONS = List.of("鉴定", "评估", "补正");
    private static final int ROUNDS = 2_000;

    @Test
    void theDaysThatRanAddUpToThePeriod() {
        forAnyLife((random, life) -> {
            Set<LocalDate> paused = new HashSet<>();
            Set<String> open = new HashSet<>();
            LocalDate today = life.start;
            while (random.nextInt(12) > 0 && !life.isOver(today)) {
                step(life, open, REASONS.get(random.nextInt(3)), today);
                LocalDate next = today.plusDays(random.nextInt(6));
                if (!open.isEmpty()) {
                    today.datesUntil(next).forEach(paused::add);
                }
                today = next;
            }
            if (life.isOver(today)) {
                return;
            }
            life.deadline.resume("", today, life.at(today));

            assertThat(life.due()).isEqualTo(life.crossedOff(paused));
        });
    }

    private static void step(Life life, Set<String> open, String reason, LocalDate today) {
        if (open.remove(reason)) {
            life.deadline.resume(reason, today, life.at(today));
        } else {
            open.add(reason);
            life.deadline.pause(reason, "", today, life.at(today));
        }
    }

    @Test
    void theOrderOfThingsThatHappenOnOneDayIsIrrelevant() {
        forAnyLife((random, life) -> {
            LocalDate day = life.start.plusDays(1);
            Life other = new Life(life.code, life.start);
            List<Consumer<Life>> events = new ArrayList<>(List.of(
                    it -> it.deadline.pause("鉴定", "", day, it.at(day)),
                    it -> it.deadline.pause("评估", "", day, it.at(day)),
                    it -> it.deadline.pause("鉴定", "", day, it.at(day)),
                    Life::extendIfAllowed));
            events.forEach(event -> event.accept(life));
            Collections.shuffle(events, random);
            events.forEach(event -> event.accept(other));
            LocalDate end = day.plusDays(random.nextInt(15));
            life.deadline.resume("", end, life.at(end));
            List.of("评估", "鉴定").forEach(reason -> other.deadline.resume(reason, end, other.at(end)));

            assertThat(other.deadline.state().due())
                    .isEqualTo(life.deadline.state().due());
        });
    }

    @Test
    void oncePausedItIsNotMissedAndOnceMissedNoPauseHelps() {
        forAnyLife((random, life) -> {
            LocalDate late = life.due().plusDays(1 + random.nextInt(10));
            LocalDate due = life.due();
            Today then = life.at(late);

            life.deadline.pause("鉴定", "", life.start.plusDays(random.nextInt(20)), then);

            assertThat(life.deadline.light(then.now())).isEqualTo(Light.RED);
            assertThat(life.due()).isEqualTo(due);
        });
    }

    @Test
    void greenTurnsYellowTurnsRedAndNeverBack() {
        forAnyLife((random, life) -> {
            int before = 0;
            for (LocalDate day = life.start; !day.isAfter(life.due().plusDays(2)); day = day.plusDays(1)) {
                int now = life.deadline.light(life.at(day).now()).ordinal();
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
            }
            assertThat(before).isEqualTo(Light.RED.ordinal());
        });
    }

    private interface Property {
        void holdsFor(Random random, Life life);
    }

    private static void forAnyLife(Property property) {
        Random random = new Random(2027);
        for (int round = 0; round < ROUNDS; round++) {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_000));
            property.holdsFor(random, new Life(RULES.get(random.nextInt(RULES.size())), start));
        }
    }

    /** A clock and the plain definition of where it ends. */
    private static final class Life {

        private final String code;
        private final LocalDate start;
        private final DeadlineRule rule;
        private final Deadline deadline;

        Life(String code, LocalDate start) {
            this.code = code;
            this.start = start;
            this.rule = DeadlineTable.rule(code);
            this.deadline = Deadline.start(
                    new Deadline.Origin(
                            "XF4210022026000001", rule, start, at(start).now(), null, null),
                    at(start));
        }

        Today at(LocalDate day) {
            return new Today(day.atTime(9, 0).atZone(WorkingCalendar.ZONE).toInstant(), CALENDAR, HOURS);
        }

        LocalDate due() {
            return Objects.requireNonNull(deadline.state().due()).day();
        }

        boolean isOver(LocalDate today) {
            return deadline.state().due() != null && today.isAfter(due());
        }

        void extendIfAllowed() {
            Span more = new Span(5, rule.extensionUnit());
            if (deadline.mayExtend(more, at(start.plusDays(1))).isGranted()) {
                deadline.extend(more, "", "", at(start.plusDays(1)));
            }
        }

        LocalDate crossedOff(Set<LocalDate> paused) {
            boolean workingDays = rule.period().span().unit() == Unit.WD;
            LocalDate day = start;
            for (boolean fromTheStart = paused.contains(day); fromTheStart && paused.contains(day); ) {
                day = day.plusDays(1);
            }
            for (long left = length(workingDays); left > 0; ) {
                day = day.plusDays(1);
                left -= !paused.contains(day) && (!workingDays || CALENDAR.isWorkingDay(day)) ? 1 : 0;
            }
            while (!CALENDAR.isWorkingDay(day) || paused.contains(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        private long length(boolean workingDays) {
            int amount = rule.period().span().amount();
            return rule.period().span().unit() == Unit.Y
                    ? start.datesUntil(start.plusYears(amount)).count()
                    : amount;
        }
    }
}
