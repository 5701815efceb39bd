package org.niangjia.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.reckoning.Span;
import org.niangjia.deadline.rules.Due;

/**
 * What moved a clock after its start.
 *
 * @param on the day it takes effect
 * @param at when it was recorded
 * @param span by how much, for an extension
 * @param reason for a pause also its name: resuming for that reason ends it; empty on resuming: all pauses
 * @param basis the article, the consent
 * @param provisionalBefore the due moment until then was counted by a year that had no official calendar yet
 * @param provisionalAfter so is the one from then on
 */
public record DeadlineEvent(
        Kind kind,
        LocalDate on,
        Instant at,
        @Nullable Span span,
        String reason,
        String basis,
        @Nullable Instant dueBefore,
        @Nullable Instant dueAfter,
        boolean provisionalBefore,
        boolean provisionalAfter) {

    private static final String ALONG = "随“";

    public enum Kind {
        PAUSED,
        RESUMED,
        EXTENDED,
        RECOUNTED,
        FOLLOWED,
        MISSED
    }

    /** The reason of what happens to a clock because it happened to the one at whose end it starts. */
    static String along(String other) {
        return ALONG + other + "”";
    }

    /** The reason as people read it. */
    public String because() {
        return reason.startsWith(ALONG) ? reason + what() : reason;
    }

    private String what() {
        return switch (kind) {
            case PAUSED -> "中止";
            case RESUMED -> "恢复";
            case FOLLOWED -> "顺延";
            case EXTENDED, RECOUNTED, MISSED -> "";
        };
    }

    static DeadlineEvent of(Kind kind, LocalDate on, Today today, String reason, String basis) {
        return new DeadlineEvent(kind, on, today.now(), null, reason, basis, null, null, false, false);
    }

    /** In effect from the first moment after the end, whenever it was noticed. */
    static DeadlineEvent missed(Due due, Today today) {
        return of(Kind.MISSED, Today.lateFrom(due.at()), today, "", "").moving(due, due);
    }

    static DeadlineEvent extended(Span span, Today today, String reason, String consent) {
        return new DeadlineEvent(
                Kind.EXTENDED, today.date(), today.now(), span, reason, consent, null, null, false, false);
    }

    DeadlineEvent moving(@Nullable Due before, @Nullable Due after) {
        return new DeadlineEvent(
                kind,
                on,
                at,
                span,
                reason,
                basis,
                before == null ? null : before.at(),
                after == null ? null : after.at(),
                before != null && before.provisional(),
                after != null && after.provisional());
    }
}
