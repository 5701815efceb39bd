package org.niangjia.roster.people;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Whose roster the mediator stands on. */
@Getter
@RequiredArgsConstructor
public enum AppointedBy {
    UNION("工会聘任"),
    COURT("法院特邀");

    private final String label;
}
