package org.niangjia.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.reckoning.Span;

/**
 * What moved a clock after its start.
 *
 * @param on the day it takes effect
 * @param at when it was recorded
 * @param span by how much, for an extension
 * @param reason for a pause also its name: resuming for that reason ends it; empty on resuming: all pauses
 * @param basis the article, the consent
 */
public record DeadlineEvent(
        Kind kind,
        LocalDate on,
        Instant at,
        @Nullable Span span,
        String reason,
        String basis,
        @Nullable Instant dueBefore,
        @Nullable Instant dueAfter) {

    public enum Kind {
        PAUSED,
        RESUMED,
        EXTENDED,
        RECOUNTED,
        FOLLOWED,
        MISSED
    }

    static DeadlineEvent of(Kind kind, LocalDate on, Today today, String reason, String basis) {
        return new DeadlineEvent(kind, on, today.now(), null, reason, basis, null, null);
    }

    /** In effect from the first moment after the end, whenever it was noticed. */
    static DeadlineEvent missed(Instant due, Today today) {
        return of(Kind.MISSED, Today.lateFrom(due), today, "", "").moving(due, due);
    }

    static DeadlineEvent extended(Span span, Today today, String reason, String consent) {
        return new DeadlineEvent(Kind.EXTENDED, today.date(), today.now(), span, reason, consent, null, null);
    }

    DeadlineEvent moving(@Nullable Instant before, @Nullable Instant after) {
        return new DeadlineEvent(kind, on, at, span, reason, basis, before, after);
    }
}
