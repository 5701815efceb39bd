package org.niangjia.roster.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a mediator fares (特邀调解规定 art. 10).
 *
 * @param open cases in hand
 * @param handled cases that were mediated to their end
 * @param satisfaction of 1 to 5, the mean of those who said; none: nobody has
 * @param refusals of the last year that gave no reason
 */
public record Performance(
        int open, int handled, int agreed, @Nullable BigDecimal satisfaction, int refusals) {

    public static final Performance NONE = new Performance(0, 0, 0, null, 0);

    /** {@code 48.24}; 0 where nothing was handled. */
    public BigDecimal percent() {
        return handled == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(agreed * 100L).divide(BigDecimal.valueOf(handled), 2, RoundingMode.HALF_UP);
    }
}
