package org.niangjia.mediation.dispute;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** 调解请求. @param party who raises it; none: the worker */
public record Claim(
        int n,
        String item,
        @Nullable BigDecimal amount,
        @Nullable String calcNote,
        @Nullable String party) {

    public boolean isWorkers() {
        return party == null || party.equals("WORKER");
    }
}
