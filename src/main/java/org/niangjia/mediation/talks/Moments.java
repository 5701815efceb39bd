package org.niangjia.mediation.talks;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.niangjia.deadline.calendar.WorkingCalendar;

/** Moments as the record writes them. */
final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private Moments() {}

    static String written(Instant at) {
        return MINUTE.format(local(at));
    }

    static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, WorkingCalendar.ZONE);
    }

    static Instant instant(LocalDateTime at) {
        return at.atZone(WorkingCalendar.ZONE).toInstant();
    }
}
