package org.niangjia.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What {@code application.yml} makes of the engine. */
@IntegrationTest
class SettingsIT {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    CamundaBpmProperties properties;

    @Test
    void keepsOfEachStepThatItHappenedAndForgetsAtNight() {
        assertThat(engine.getHistoryLevel().getName()).isEqualTo("activity");
        assertThat(engine.getHistoryTimeToLive()).isEqualTo("P1825D");
        assertThat(engine.getHistoryCleanupBatchWindowStartTime()).isEqualTo("22:30");
        assertThat(engine.getHistoryCleanupBatchWindowEndTime()).isEqualTo("05:30");
        assertThat(engine.getHistoryCleanupStrategy()).isEqualTo("endTimeBased");
        assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("none");
    }

    @Test
    void countsNothingForAnybody() {
        assertThat(engine.isMetricsEnabled()).isFalse();
        assertThat(engine.isTaskMetricsEnabled()).isFalse();
        assertThat(engine.isDbMetricsReporterActivate()).isFalse();
    }

    @Test
    void aNodeThatDiesGivesItsJobsBackSoon() {
        assertThat(engine.getJobExecutor().getLockTimeInMillis()).isEqualTo(20_000);
        assertThat(engine.getJobExecutor().getMaxWait()).isEqualTo(5_000);
    }

    @Test
    void tasklistForgetsWhatAMemberMayDoWithinHalfAMinute() {
        assertThat(properties.getWebapp().getAuth().getCache().isTtlEnabled()).isTrue();
        assertThat(properties.getWebapp().getAuth().getCache().getTimeToLive()).isLessThanOrEqualTo(30_000);
    }

    @Test
    void thereIsNoUserOfTheEnginesOwn() {
        assertThat(properties.getAdminUser().getId()).isNull();
        assertThat(engine.getAdminGroups()).isEmpty();
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.isTenantCheckEnabled()).isTrue();
    }
}
