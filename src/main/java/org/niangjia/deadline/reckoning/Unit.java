package org.niangjia.deadline.reckoning;

import java.util.Optional;
import java.util.stream.Stream;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/**
 * What a period is counted in. Where a law says just 日, calendar days are meant. Hours run through nights and days off and
 * end to the minute (Civil Code art. 201).
 */
@Getter
@RequiredArgsConstructor
public enum Unit {
    CD("日", 7_300),
    WD("个工作日", 5_000),
    M("个月", 240),
    Y("年", 20),
    H("小时", 720);

    private final String label;
    /** Twenty years: the longest limitation there is (Civil Code art. 188). */
    private final int longest;

    public static Optional<Unit> of(String name) {
        return Stream.of(values()).filter(unit -> unit.name().equals(name)).findFirst();
    }
}
