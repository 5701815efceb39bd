package org.niangjia.deadline.news;

import java.time.Instant;
import java.time.LocalDate;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.reckoning.Span;
import org.niangjia.deadline.reckoning.Unit;

/** How long before its end a deadline is reminded of, or that it was missed (domain rules §2.4). */
public record ReminderLevel(int before, Unit unit) {

    public static final ReminderLevel MISSED = new ReminderLevel(0, Unit.CD);

    /** @param word as the deadline table has it, e.g. {@code 7CD} */
    public static ReminderLevel of(String word) {
        int split = word.length() - 2;
        if (!word.matches("\\d{1,3}(CD|WD)")) {
            throw new IllegalArgumentException("到期前提醒要写成 7CD 或 3WD，这里写的是：" + word);
        }
        return new ReminderLevel(Integer.parseInt(word.substring(0, split)), Unit.valueOf(word.substring(split)));
    }

    public String word() {
        return before + unit.name();
    }

    public boolean isMissed() {
        return before == 0;
    }

    public String label() {
        return isMissed() ? "已经超期" : span() + "内到期";
    }

    String ahead() {
        return span() + "前";
    }

    private String span() {
        return new Span(before, unit).text();
    }

    /** When a deadline of that due moment is to be reminded of: never on a day on which nobody reads it. */
    public Instant momentFor(Instant due, Today today) {
        return isMissed() ? due : today.hours().remindOn(dayFor(Today.dayOf(due), today.calendar()));
    }

    private LocalDate dayFor(LocalDate due, WorkingCalendar calendar) {
        if (unit == Unit.WD) {
            return calendar.plusWorkingDays(due, -before);
        }
        LocalDate day = due.minusDays(before);
        return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, -1);
    }
}
