package org.niangjia.deadline.news;

import java.time.Instant;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.calendar.Today;

/** How urgent a reminder is, least urgent first (domain rules §2.4). */
@Getter
@RequiredArgsConstructor
public enum ReminderLevel {
    THREE_DAYS("三个工作日内到期", 3),
    ONE_DAY("一个工作日内到期", 1),
    MISSED("已经超期", 0);

    private final String label;
    private final int workingDaysBefore;

    /** When a deadline of that due moment is to be reminded of. */
    public Instant momentFor(Instant due, Today today) {
        return this == MISSED
                ? due
                : today.hours().remindOn(today.calendar().plusWorkingDays(Today.dayOf(due), -workingDaysBefore));
    }
}
