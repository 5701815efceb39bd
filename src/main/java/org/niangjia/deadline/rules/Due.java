package org.niangjia.deadline.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.reckoning.Course;
import org.niangjia.deadline.reckoning.Reckoning;

/** The end of a clock to the moment. */
public record Due(Instant at, Instant closeFrom, @Nullable LocalDate rolledFrom, boolean provisional) {

    /** None while a pause leaves it open. */
    public static @Nullable Due of(Course course, DeadlineRule rule, Today today) {
        if (course.period().ofHours()) {
            return ofHours(course, rule);
        }
        return Reckoning.of(course, today.calendar())
                .map(end -> of(end, rule, today))
                .orElse(null);
    }

    private static @Nullable Due ofHours(Course course, DeadlineRule rule) {
        Instant at = course.endOfHours().map(Due::instant).orElse(null);
        Instant close = course.closeOfHours().map(Due::instant).orElse(null);
        return at == null || close == null ? null : new Due(at, rule.duty() ? close : at, null, false);
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** A time to wait is never close to its end: nothing can be done about it. */
    private static Due of(Reckoning end, DeadlineRule rule, Today today) {
        Instant at = today.hours().endOf(end.due(), rule.closing());
        Instant close = end.closeFrom().atStartOfDay(WorkingCalendar.ZONE).toInstant();
        return new Due(at, rule.duty() ? close : at, end.rolledFrom(), end.provisional());
    }

    public LocalDate day() {
        return Today.dayOf(at);
    }
}
