package org.niangjia.mediation.dispute;

import org.jspecify.annotations.Nullable;

/** 代理人: who acts for a party; only special authority (特别授权) settles in its name. */
public record Agent(
        @Nullable String name,
        @Nullable String idNo,
        @Nullable String type,
        @Nullable String authority,
        @Nullable String letter) {

    public boolean maySettle() {
        return "SPECIAL".equals(authority);
    }
}
