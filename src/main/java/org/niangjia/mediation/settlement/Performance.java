package org.niangjia.mediation.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was found about the performance of one term on one day. */
public record Performance(
        int n,
        int term,
        Result result,
        LocalDate performedOn,
        @Nullable BigDecimal amount,
        @Nullable Boolean enforced,
        @Nullable String proof) {

    public enum Result {
        FULL,
        PART,
        NOT,
        OVERDUE_BUT_NEGOTIATED,
        DISPUTE_AGAIN
    }

    public boolean isEnforced() {
        return Boolean.TRUE.equals(enforced);
    }
}
