package org.niangjia.web;

import java.time.Clock;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** Official time: dates and periods of the trade are those of China, wherever the server stands (T68). */
@Configuration(proxyBeanMethods = false)
class OfficeClock {

    @Bean
    @Fallback
    Clock chinaTime() {
        return Clock.system(WorkingCalendar.ZONE);
    }

    /** What is to happen at night happens in China's. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer chineseNights() {
        return scheduler -> scheduler.setClock(chinaTime());
    }
}
