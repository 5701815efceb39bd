package org.niangjia.deadline.reckoning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.WorkingCalendar;

/** Finds the days of a course by leaps over its pauses, without visiting each day. */
final class Walk {

    private final Course course;
    private final WorkingCalendar calendar;
    private final List<Pause> pauses;

    Walk(Course course, WorkingCalendar calendar) {
        this.course = course;
        this.calendar = calendar;
        this.pauses = Pause.merged(course.pauses());
    }

    /** The day that is counted as the {@code n}-th; none when a pause that still lasts comes before it. */
    @Nullable
    LocalDate dayOf(int n) {
        LocalDate at = course.origin();
        int left = n;
        for (Pause pause : pauses) {
            if (!pause.from().isAfter(at)) {
                if (pause.until() == null) {
                    return null;
                }
                at = later(at, pause.until());
                continue;
            }
            LocalDate end = plus(at, left);
            if (end.isBefore(pause.from())) {
                return end;
            }
            if (pause.until() == null) {
                return null;
            }
            left -= between(at, pause.from().minusDays(1));
            at = pause.until().minusDays(1);
        }
        return plus(at, left);
    }

    /** Where the last counted day leads when it is off, or when the way to the next working day is interrupted. */
    @Nullable
    LocalDate rolled(LocalDate last) {
        LocalDate due = onWorkingDay(last);
        for (Pause pause : pauses) {
            if (pause.from().isAfter(last) && !pause.from().isAfter(due)) {
                if (pause.until() == null) {
                    return null;
                }
                due = onWorkingDay(pause.until());
            }
        }
        return due;
    }

    private LocalDate onWorkingDay(LocalDate day) {
        return course.period().roll() ? calendar.onOrAfter(day) : day;
    }

    private LocalDate plus(LocalDate day, int n) {
        return course.period().ofWorkingDays() ? calendar.plusWorkingDays(day, n) : day.plusDays(n);
    }

    private int between(LocalDate after, LocalDate upTo) {
        return course.period().ofWorkingDays()
                ? calendar.workingDaysBetween(after, upTo)
                : (int) ChronoUnit.DAYS.between(after, upTo);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
