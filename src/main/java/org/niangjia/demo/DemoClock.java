package org.niangjia.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Official time, some days ahead or behind. */
final class DemoClock extends Clock {

    private final Clock real;
    private volatile Duration ahead = Duration.ZERO;

    DemoClock(Clock real) {
        this.real = real;
    }

    void setAhead(Duration ahead) {
        this.ahead = ahead;
    }

    Duration aheadAt(Instant moment) {
        return Duration.between(real.instant(), moment);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        DemoClock clock = new DemoClock(real.withZone(zone));
        clock.setAhead(ahead);
        return clock;
    }
}
