package org.niangjia.deadline.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The hours that are the office's own to set.
 *
 * @param windowCloses when the window closes on a last day
 * @param remindAt when reminders of the day go out (domain rules §2.5)
 */
@ConfigurationProperties("niangjia.deadline")
public record OfficeHours(
        @DefaultValue("17:30") LocalTime windowCloses,
        @DefaultValue("07:30") LocalTime remindAt) {

    /** Whether it ends a period of hours: a last day is over at midnight or when the window closes. */
    public boolean isWithinADay(Instant due) {
        LocalTime time = LocalTime.ofInstant(due, WorkingCalendar.ZONE);
        return !time.equals(Closing.LAST_MOMENT) && !time.equals(windowCloses);
    }

    public Instant endOf(LocalDate day, Closing closing) {
        return at(day, closing == Closing.WINDOW ? windowCloses : Closing.LAST_MOMENT);
    }

    public Instant remindOn(LocalDate day) {
        return at(day, remindAt);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
