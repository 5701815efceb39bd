package org.niangjia.web;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Official time: dates and periods of the trade are those of China, wherever the server stands (T68). */
@Configuration(proxyBeanMethods = false)
class OfficeClock {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Bean
    @Fallback
    Clock chinaTime() {
        return Clock.system(ZONE);
    }
}
