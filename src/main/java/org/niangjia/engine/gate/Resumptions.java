package org.niangjia.engine.gate;

import java.time.Instant;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When a case goes on by itself in which there is nothing to do now. */
@Component
@RequiredArgsConstructor
public class Resumptions {

    private final RuntimeService runtime;
    private final ManagementService management;

    @Transactional(readOnly = true)
    public Optional<Instant> next(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).listPage(0, 1).stream()
                .map(ProcessInstance::getId)
                .flatMap(
                        id -> management
                                .createJobQuery()
                                .processInstanceId(id)
                                .timers()
                                .orderByJobDuedate()
                                .asc()
                                .listPage(0, 1)
                                .stream())
                .map(Job::getDuedate)
                .map(due -> Instant.ofEpochMilli(due.getTime()))
                .findFirst();
    }
}
