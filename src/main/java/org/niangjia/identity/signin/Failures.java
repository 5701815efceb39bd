package org.niangjia.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Failures in a row.
 *
 * @param refusals how often somebody was turned away since the last real try
 */
record Failures(int failures, int refusals, OffsetDateTime lastAt) {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    Duration wait(Patience patience, Instant now) {
        var pause = patience.after(failures);
        var left = Duration.between(now, lastAt.toInstant().plus(pause));
        // of two who try at the same moment one sees a try that is later than its own
        return pause.isZero() || left.isNegative() || isForgotten(now) ? Duration.ZERO : left;
    }

    int oneMore(Instant now) {
        return isForgotten(now) ? 1 : failures + 1;
    }

    private boolean isForgotten(Instant now) {
        return lastAt.toInstant().plus(FORGOTTEN_AFTER).isBefore(now);
    }
}
