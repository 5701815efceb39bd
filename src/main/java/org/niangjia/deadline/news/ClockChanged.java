package org.niangjia.deadline.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something became of a clock that an officer will want to find in the record. Told inside the transaction that did it.
 *
 * @param name of the deadline
 * @param reason why it was paused or extended
 * @param basis the article, the consent
 * @param before the due moment until now, if there was one
 * @param after the due moment from now on; none while paused
 * @param provisional counted by a year that has no official calendar yet
 * @param provisionalBefore so was the due moment until now
 */
public record ClockChanged(
        String caseNumber,
        long deadlineId,
        String name,
        Change change,
        String reason,
        String basis,
        @Nullable Instant before,
        @Nullable Instant after,
        boolean provisional,
        boolean provisionalBefore) {

    public enum Change {
        STARTED,
        PAUSED,
        RESUMED,
        EXTENDED,
        RECOUNTED,
        /** the clock at whose end it starts has moved */
        FOLLOWED,
        MISSED,
        /** a time to wait is over */
        ENDED,
        KEPT,
        LATE;

        /** Whether the clock that goes on ends at another moment than before. */
        public boolean movesTheEnd() {
            return this == PAUSED || this == RESUMED || this == EXTENDED || this == RECOUNTED || this == FOLLOWED;
        }
    }
}
