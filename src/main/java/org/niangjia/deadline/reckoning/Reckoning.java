package org.niangjia.deadline.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.WorkingCalendar;

/**
 * Where a course ends.
 *
 * @param due the last day
 * @param rolledFrom the counted last day, when it was off and the due day is a later one
 * @param closeFrom the first day of the last fifth, at least one working day before the end
 * @param provisional whether a year it touches has no official calendar yet
 */
public record Reckoning(LocalDate due, @Nullable LocalDate rolledFrom, LocalDate closeFrom, boolean provisional) {

    /** None while a pause lasts: nobody knows the end then. */
    public static Optional<Reckoning> of(Course course, WorkingCalendar calendar) {
        if (course.period().ofHours()) {
            return course.endOfHours().map(end -> ofHours(course, end.toLocalDate()));
        }
        Walk walk = new Walk(course, calendar);
        int length = course.length();
        LocalDate last = walk.dayOf(length);
        LocalDate due = last == null ? null : walk.rolled(last);
        LocalDate close = walk.dayOf(length - fifth(length) + 1);
        if (last == null || due == null || close == null) {
            return Optional.empty();
        }
        return Optional.of(new Reckoning(
                due,
                due.equals(last) ? null : last,
                earlier(close, calendar.onOrBefore(due)),
                !calendar.isOfficial(course.origin().plusDays(1), due)));
    }

    /** Hours touch no calendar. */
    private static Reckoning ofHours(Course course, LocalDate due) {
        LocalDate close = course.closeOfHours().map(LocalDateTime::toLocalDate).orElse(due);
        return new Reckoning(due, null, close, false);
    }

    private static int fifth(int length) {
        return (length + 4) / 5;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
