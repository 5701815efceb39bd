package org.niangjia.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.sweep.Sweep;
import org.niangjia.engine.time.EngineTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Moves the demonstration's time, and with it everything that waits for a date. Kept across restarts. */
@Service
@Profile("demo")
@RequiredArgsConstructor
public class DemoTime {

    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final DemoClock clock;
    private final EngineTime engine;
    private final Sweep sweep;
    private final JdbcClient jdbc;

    public Instant moveTo(Instant moment) {
        Duration ahead = clock.aheadAt(moment);
        jdbc.sql("update demo_clock set ahead_millis = ?")
                .param(ahead.toMillis())
                .update();
        go(ahead);
        engine.fireDue();
        sweep.run();
        return clock.instant();
    }

    /** The morning of that day, until it is left; then it is now again. */
    Visit visit(LocalDate day) {
        Duration now = kept();
        go(clock.aheadAt(day.atTime(MORNING).atZone(clock.getZone()).toInstant()));
        return () -> go(now);
    }

    interface Visit extends AutoCloseable {
        @Override
        void close();
    }

    /** Where it stood before the restart. */
    private void remember() {
        go(kept());
    }

    private Duration kept() {
        return Duration.ofMillis(jdbc.sql("select ahead_millis from demo_clock")
                .query(Long.class)
                .single());
    }

    private void go(Duration ahead) {
        clock.setAhead(ahead);
        engine.follow(ahead);
    }

    @Configuration(proxyBeanMethods = false)
    @Profile("demo")
    static class Hand {

        @Bean
        DemoClock demoClock(@Qualifier("chinaTime") Clock real) {
            return new DemoClock(real);
        }

        @Bean
        ApplicationListener<ApplicationStartedEvent> demoClockAsItWas(DemoTime time) {
            return started -> time.remember();
        }
    }
}
