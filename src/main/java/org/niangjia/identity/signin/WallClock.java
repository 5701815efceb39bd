package org.niangjia.identity.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The time on the wall. A demonstration that moves the office's clock by a month must not sign everybody out. */
@Component
public class WallClock {

    private final InstantSource source;

    @Autowired
    WallClock() {
        this(InstantSource.system());
    }

    public WallClock(InstantSource source) {
        this.source = source;
    }

    public Instant instant() {
        return source.instant();
    }

    public OffsetDateTime timestamp() {
        return instant().atOffset(ZoneOffset.UTC);
    }
}
