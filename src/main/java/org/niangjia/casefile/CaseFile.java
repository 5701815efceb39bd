package org.niangjia.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;

/**
 * The head of a case file.
 *
 * @param stage the element of the diagram that the case reached last; the end event once it is closed
 */
public record CaseFile(
        CaseNumber number,
        String process,
        String unionCode,
        String title,
        String stage,
        String stageName,
        boolean open,
        @Nullable String outcome,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt) {

    /** The outcome of a case that should never have been registered: it counts in no statistics. No diagram ends with it. */
    public static final String WITHDRAWN = "registrationWithdrawn";

    public boolean isWithdrawn() {
        return WITHDRAWN.equals(outcome);
    }
}
