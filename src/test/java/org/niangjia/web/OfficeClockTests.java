package org.niangjia.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.scheduling.support.SimpleTriggerContext;

class OfficeClockTests {

    @Test
    void nightlyRoundsAreMadeInTheNightOfChina() {
        var scheduler = new ThreadPoolTaskScheduler();
        new OfficeClock().chineseNights().customize(scheduler);
        var noon = Clock.fixed(
                Instant.parse("2026-11-21T04:00:00Z"), scheduler.getClock().getZone());

        var next = new CronTrigger("0 40 2 * * *").nextExecution(new SimpleTriggerContext(noon));

        assertThat(next).isEqualTo("2026-11-21T18:40:00Z");
    }
}
