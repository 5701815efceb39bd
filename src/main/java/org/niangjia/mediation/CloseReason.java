package org.niangjia.mediation;

import java.util.Locale;

/** Why a mediation ended (domain rules §3.9). What was refused at the door (R) is no closed case in the statistics. */
public enum CloseReason {
    R1_OUT_OF_SCOPE,
    R2_NO_JURISDICTION,
    R3_RES_JUDICATA,
    R4_REFUSED,
    R5_DUPLICATE,
    R6_NO_STANDING,
    R7_NOT_FIT,
    C1_AGREED,
    C1P_AGREED_IN_PART,
    C2_WITHDRAWN,
    C3_REFUSED,
    C4_UNREACHABLE,
    C5_DIVERGENT,
    C6_EXPIRED,
    C7_UNSIGNED,
    C8_FAKE,
    C9_OTHER,
    C10_PROPOSAL_DEEMED,
    C11_TRANSFERRED;

    /** Not taken up at all. */
    public boolean isRefusal() {
        return name().startsWith("R");
    }

    public boolean isAgreement() {
        return this == C1_AGREED || this == C1P_AGREED_IN_PART || this == C10_PROPOSAL_DEEMED;
    }

    /** Over before anybody has mediated. */
    public boolean isWithoutMediation() {
        return isRefusal()
                || this == C2_WITHDRAWN
                || this == C3_REFUSED
                || this == C4_UNREACHABLE
                || this == C11_TRANSFERRED;
    }

    /** As reports and letters quote it: {@code C10}. */
    public String code() {
        return name().substring(0, name().indexOf('_')).toUpperCase(Locale.ROOT);
    }
}
