package org.niangjia.deadline.reckoning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.reckoning.LedgerLine.Mark;

/** Why it is due that day: every day from the start to the end with what it was counted as, and why. */
public final class Ledger {

    private final Course course;
    private final WorkingCalendar calendar;
    private final List<Pause> pauses;
    private final int length;
    private final List<LedgerLine> lines = new ArrayList<>();
    private int count;

    private Ledger(Course course, WorkingCalendar calendar) {
        this.course = course;
        this.calendar = calendar;
        this.pauses = course.pauses();
        this.length = course.length();
    }

    /**
     * Nothing for a period of hours: no day is anything to it.
     *
     * @param upTo where to stop when a pause that still lasts leaves the end open
     */
    public static List<LedgerLine> of(Course course, WorkingCalendar calendar, LocalDate upTo) {
        if (course.period().ofHours()) {
            return List.of();
        }
        Ledger ledger = new Ledger(course, calendar);
        boolean endless = Reckoning.of(course, calendar).isEmpty();
        ledger.write(endless ? upTo : LocalDate.MAX);
        return List.copyOf(ledger.lines);
    }

    public static Map<YearMonth, List<LedgerLine>> byMonth(List<LedgerLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(line -> YearMonth.from(line.day()), TreeMap::new, Collectors.toList()));
    }

    private void write(LocalDate upTo) {
        LocalDate origin = course.origin();
        if (!course.period().countStartDay()) {
            lines.add(new LedgerLine(origin, Mark.START, 0, calendar.reason(origin)));
        }
        LocalDate resumed = pausedOn(origin) == null ? null : firstFreeDay(origin, upTo);
        for (LocalDate day = origin.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            LedgerLine line = line(day, resumed);
            lines.add(line);
            if (ends(line)) {
                return;
            }
        }
    }

    private LocalDate firstFreeDay(LocalDate origin, LocalDate upTo) {
        LocalDate day = origin;
        while (pausedOn(day) != null && !day.isAfter(upTo)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LedgerLine line(LocalDate day, @Nullable LocalDate resumed) {
        Pause pause = pausedOn(day);
        if (pause != null) {
            return new LedgerLine(day, Mark.PAUSED, count, pause.reason());
        }
        boolean works = calendar.isWorkingDay(day);
        Mark mark = day.equals(resumed) ? Mark.RESUMED : count == length ? afterTheLast(works) : counting(works);
        count += mark == Mark.COUNTED ? 1 : 0;
        return new LedgerLine(day, mark, count, calendar.reason(day));
    }

    private Mark counting(boolean works) {
        return course.period().ofWorkingDays() && !works ? Mark.OFF : Mark.COUNTED;
    }

    private static Mark afterTheLast(boolean works) {
        return works ? Mark.DUE : Mark.ROLLED;
    }

    private boolean ends(LedgerLine line) {
        boolean last = line.mark() == Mark.COUNTED && count == length;
        return line.mark() == Mark.DUE || last && (!course.period().roll() || calendar.isWorkingDay(line.day()));
    }

    private @Nullable Pause pausedOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.covers(day)).findFirst().orElse(null);
    }
}
