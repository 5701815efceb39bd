package org.niangjia.mediation;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** How a dispute came to mediation (§3.2): it rules the period, when an agreement takes effect, and the statistics. */
@Getter
@RequiredArgsConstructor
public enum Channel {
    COURT_PRE("法院委派"),
    COURT_IN("法院委托"),
    UNION_SELF("工会受理"),
    ARB_ENTRUST("仲裁委托"),
    PROACTIVE("主动介入");

    private final String label;

    /** 诉调对接: the two families are never added up (§0.1). */
    public boolean isOfTheCourt() {
        return this == COURT_PRE || this == COURT_IN;
    }
}
