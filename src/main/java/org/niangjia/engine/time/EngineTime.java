package org.niangjia.engine.time;

import java.time.Duration;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Service;

/** The engine's own idea of the time, for those who move it: the demonstration and tests. */
@Service
@RequiredArgsConstructor
public class EngineTime {

    /** A timer that comes due again at once must not keep us here for ever. */
    private static final int ROUNDS = 100;

    private final ManagementService management;

    public void follow(Duration ahead) {
        ClockUtil.offset(ahead.toMillis());
    }

    /** Lets every timer that is due go off now, and those that become due by it. */
    public void fireDue() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Job> due =
                    management.createJobQuery().timers().active().executable().list();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(this::fire);
        }
    }

    /** The engine's own executor may be faster. */
    private void fire(Job timer) {
        try {
            management.executeJob(timer.getId());
        } catch (RuntimeException failed) {
            if (!(failed instanceof OptimisticLockingException) && isStillDue(timer)) {
                throw failed;
            }
        }
    }

    private boolean isStillDue(Job timer) {
        return management
                        .createJobQuery()
                        .jobId(timer.getId())
                        .active()
                        .executable()
                        .count()
                > 0;
    }
}
