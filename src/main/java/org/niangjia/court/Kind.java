package org.niangjia.court;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What a court tells. */
@Getter
@RequiredArgsConstructor
enum Kind {
    ASSIGNMENT("委派、委托", "CourtAssignment"),
    RULING("裁定", "CourtRuling"),
    RETURN("收回委派、委托", "CourtReturn"),
    PAYMENT_ORDER("支付令", "PaymentOrder");

    private final String label;

    /** As the diagram of mediation calls it. */
    private final String message;
}
