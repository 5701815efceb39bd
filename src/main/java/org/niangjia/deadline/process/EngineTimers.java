package org.niangjia.deadline.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.news.Timers;
import org.springframework.stereotype.Component;

/** Timers of BPMN events whose date is an expression of the due variable, e.g. {@code ${mediationDue}}. */
@Component
@RequiredArgsConstructor
class EngineTimers implements Timers {

    private final RuntimeService processes;
    private final ManagementService jobs;
    private final ProcessEngineConfigurationImpl engine;

    @Override
    public void move(String caseNumber, String dueVariable, @Nullable Instant due) {
        processes.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(process -> !process.isEnded())
                .forEach(process -> move(process, dueVariable, due));
    }

    private void move(ProcessInstance process, String dueVariable, @Nullable Instant due) {
        if (due != null) {
            processes.setVariable(process.getId(), dueVariable, Date.from(due));
        }
        timers(process, dueVariable).forEach(timer -> move(timer, due));
    }

    private List<String> timers(ProcessInstance process, String dueVariable) {
        String waitsFor = "${" + dueVariable + "}";
        return jobs.createJobDefinitionQuery().processDefinitionId(process.getProcessDefinitionId()).list().stream()
                .filter(definition ->
                        String.valueOf(definition.getJobConfiguration()).endsWith(waitsFor))
                .map(JobDefinition::getId)
                .flatMap(id ->
                        jobs.createJobQuery().processInstanceId(process.getId()).jobDefinitionId(id).list().stream())
                .map(Job::getId)
                .toList();
    }

    /** Through the engine's own session: a timer that the present step has already removed stays removed. */
    private void move(String timer, @Nullable Instant due) {
        engine.getCommandExecutorTxRequired().execute(command -> {
            JobEntity job = command.getJobManager().findJobById(timer);
            if (job != null && !command.getDbEntityManager().isDeleted(job)) {
                job.setSuspensionState(
                        (due == null ? SuspensionState.SUSPENDED : SuspensionState.ACTIVE).getStateCode());
                job.setDuedate(due == null ? job.getDuedate() : Date.from(due));
            }
            return timer;
        });
    }
}
