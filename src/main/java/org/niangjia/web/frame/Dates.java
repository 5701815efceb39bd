package org.niangjia.web.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.OfficeHours;
import org.springframework.stereotype.Component;

/** Dates and times as the office writes them. Templates know it as {@code #when}. */
@Component
@RequiredArgsConstructor
class Dates {

    private static final DateTimeFormatter SENTENCE = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter SENTENCE_MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter TABLE = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter TABLE_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter NEAR = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Clock clock;
    private final OfficeHours hours;

    /** Minutes left of a period of hours, negative once they are over; null: it is a period of days. */
    public @Nullable Long minutesLeft(@Nullable Instant due) {
        return due == null || !hours.isWithinADay(due)
                ? null
                : Duration.between(clock.instant(), due).toMinutes();
    }

    /** {@code 2026年11月21日}: for running text. */
    public String sentence(TemporalAccessor date) {
        return SENTENCE.format(here(date));
    }

    /** {@code 2026年11月21日 17:30}. */
    public String sentenceMinute(TemporalAccessor time) {
        return SENTENCE_MINUTE.format(here(time));
    }

    /** {@code 2026-11-21}: for tables. */
    public String table(TemporalAccessor date) {
        return TABLE.format(here(date));
    }

    /** {@code 2026-11-21 17:30}. */
    public String minute(TemporalAccessor time) {
        return TABLE_MINUTE.format(here(time));
    }

    /** {@code 11-21 17:30} within this year, else with the year. */
    public String near(TemporalAccessor time) {
        var local = ZonedDateTime.from(here(time));
        return local.getYear() == LocalDate.now(clock).getYear() ? NEAR.format(local) : TABLE_MINUTE.format(local);
    }

    /** For the {@code datetime} attribute. */
    public String machine(TemporalAccessor time) {
        return time instanceof LocalDate date
                ? date.toString()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(here(time));
    }

    private TemporalAccessor here(TemporalAccessor time) {
        if (time instanceof Instant instant) {
            return instant.atZone(clock.getZone());
        }
        return time instanceof OffsetDateTime moment ? moment.atZoneSameInstant(clock.getZone()) : time;
    }
}
