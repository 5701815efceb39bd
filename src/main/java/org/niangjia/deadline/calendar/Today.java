package org.niangjia.deadline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The present moment with the calendar and the office hours that are in force. */
public record Today(Instant now, WorkingCalendar calendar, OfficeHours hours) {

    public Today {
        now = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day of an instant in China, wherever the server stands. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, WorkingCalendar.ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    /** The day on which what was due then began to be late. */
    public static LocalDate lateFrom(Instant due) {
        return dayOf(due.plusMillis(1));
    }

    public LocalDate date() {
        return dayOf(now);
    }

    /** Working days from tomorrow up to the due day; 0 on it, negative after it. */
    public int workingDaysLeft(LocalDate due) {
        return calendar.workingDaysBetween(date(), due);
    }
}
