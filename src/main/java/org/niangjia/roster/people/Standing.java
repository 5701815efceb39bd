package org.niangjia.roster.people;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Whether a mediator may be asked. */
@Getter
@RequiredArgsConstructor
public enum Standing {
    ACTIVE("在册"),
    SUSPENDED("暂停"),
    REMOVED("除名");

    private final String label;
}
