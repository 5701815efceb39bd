package org.niangjia.deadline.news;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** How a deadline stands, at a glance. Never shown by its colour alone. */
@Getter
@RequiredArgsConstructor
public enum Light {
    GREEN("正常"),
    YELLOW("临期"),
    RED("超期"),
    PAUSED("暂停");

    private final String label;
}
