package org.niangjia.casefile.proof;

import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** While the office sleeps; {@code niangjia.record.nightly} says otherwise, {@code -} means never. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@RequiredArgsConstructor
class NightWatch {

    private final RecordProof proof;

    @Scheduled(cron = "${niangjia.record.nightly:0 10 2 * * *}", zone = "Asia/Shanghai")
    void prove() {
        proof.run();
    }
}
