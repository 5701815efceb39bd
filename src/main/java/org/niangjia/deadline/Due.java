package org.niangjia.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Closing;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.reckoning.Course;
import org.niangjia.deadline.reckoning.Reckoning;

/** The end of a clock to the moment. */
record Due(Instant at, Instant closeFrom, @Nullable LocalDate rolledFrom, boolean provisional) {

    /** None while a pause leaves it open. */
    static @Nullable Due of(Course course, Closing closing, Today today) {
        return Reckoning.of(course, today.calendar())
                .map(end -> new Due(
                        today.hours().endOf(end.due(), closing),
                        end.closeFrom().atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                        end.rolledFrom(),
                        end.provisional()))
                .orElse(null);
    }

    LocalDate day() {
        return Today.dayOf(at);
    }
}
