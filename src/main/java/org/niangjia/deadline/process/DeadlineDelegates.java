package org.niangjia.deadline.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service tasks of shared element ids; a diagram that uses one twice adds a suffix to the id, not to the bean. */
@Configuration(proxyBeanMethods = false)
class DeadlineDelegates {

    @Bean
    JavaDelegate startDeadline(CaseClocks clocks) {
        return step -> clocks.start(ClockOrder.of(step));
    }

    @Bean
    JavaDelegate pauseDeadline(CaseClocks clocks) {
        return step -> clocks.pause(ClockOrder.of(step));
    }

    @Bean
    JavaDelegate resumeDeadline(CaseClocks clocks) {
        return step -> clocks.resume(ClockOrder.of(step));
    }

    @Bean
    JavaDelegate checkExtension(CaseClocks clocks) {
        return step -> clocks.checkExtension(ClockOrder.of(step));
    }

    @Bean
    JavaDelegate extendDeadline(CaseClocks clocks) {
        return step -> clocks.extend(ClockOrder.of(step));
    }

    @Bean
    JavaDelegate checkInTime(CaseClocks clocks) {
        return step -> clocks.checkInTime(ClockOrder.of(step));
    }

    @Bean
    JavaDelegate pauseDeadlines(CaseClocks clocks) {
        return step -> clocks.pauseAll(ClockOrder.of(step));
    }

    @Bean
    JavaDelegate resumeDeadlines(CaseClocks clocks) {
        return step -> clocks.resumeAll(ClockOrder.of(step));
    }

    @Bean
    JavaDelegate stopDeadlines(CaseClocks clocks) {
        return step -> clocks.stopAll(ClockOrder.of(step));
    }

    @Bean
    JavaDelegate stopDeadline(CaseClocks clocks) {
        return step -> clocks.stop(ClockOrder.of(step));
    }
}
