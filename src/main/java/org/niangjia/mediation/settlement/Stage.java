package org.niangjia.mediation.settlement;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** 起草、审查、签署: only a draft is changed, only what passed the review is signed. */
@Getter
@RequiredArgsConstructor
public enum Stage {
    DRAFT("起草"),
    UNDER_REVIEW("审查"),
    TO_SIGN("待签署"),
    SIGNED("已签署");

    private final String label;
}
