package org.niangjia.court.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** A slow court holds up nobody's deadlines: it is spoken to on a thread of its own, and the house keeps its scheduler. */
class CourtThreadTests {

    @Configuration
    @EnableScheduling
    static class House {}

    @Test
    void theCourtHasAThreadOfItsOwn() throws NoSuchMethodException {
        assertThat(CourtPost.class
                        .getDeclaredMethod("run")
                        .getAnnotation(Scheduled.class)
                        .scheduler())
                .isEqualTo("courtThread");
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                .withUserConfiguration(OutboxConfiguration.class, House.class)
                .run(context -> assertThat(context).hasBean("taskScheduler").hasBean("courtThread"));
    }
}
