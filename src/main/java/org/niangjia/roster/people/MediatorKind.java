package org.niangjia.roster.people;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Where a mediator comes from. */
@Getter
@RequiredArgsConstructor
public enum MediatorKind {
    UNION_OFFICER("工会干部"),
    LAWYER("律师"),
    SCHOLAR("法学工作者"),
    RETIRED_JUDGE("退休法官、仲裁员"),
    MODEL_WORKER("劳模工匠"),
    EXPERT("行业专家");

    private final String label;
}
