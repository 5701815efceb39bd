package org.niangjia.deadline.sweep;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Once a minute; {@code niangjia.deadline.sweep} says otherwise, {@code -} means never. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@RequiredArgsConstructor
class SweepSchedule {

    private final Sweep sweep;

    @Scheduled(cron = "${niangjia.deadline.sweep:0 * * * * *}")
    void sweep() {
        sweep.run();
    }
}
