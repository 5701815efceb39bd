package org.niangjia.identity.signin;

import java.time.Duration;

/**
 * How long the next try has to wait: not at all after the free failures, then twice as long after each further one.
 *
 * @param free failures that cost no time: people mistype
 */
public record Patience(int free, Duration first, Duration longest) {

    private static final int DOUBLINGS = 30;

    public static Patience growing(int free) {
        return new Patience(free, Duration.ofSeconds(1), Duration.ofMinutes(15));
    }

    /** 等保: the account is locked for a fixed time. */
    static Patience locking(int failures, Duration time) {
        return new Patience(failures - 1, time, time);
    }

    Duration after(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        var doubled = first.multipliedBy(1L << Math.min(failures - free - 1, DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
