package org.niangjia.deadline.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.reckoning.Course;
import org.niangjia.deadline.reckoning.Reckoning;

/** The end of a clock to the moment. */
public record Due(Instant at, Instant closeFrom, @Nullable LocalDate rolledFrom, boolean provisional) {

    /** None while a pause leaves it open. */
    public static @Nullable Due of(Course course, DeadlineRule rule, Today today) {
        return Reckoning.of(course, today.calendar())
                .map(end -> of(end, rule, today))
                .orElse(null);
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
