package org.niangjia.deadline.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.Timers;
import org.springframework.stereotype.Component;

/** Timers of BPMN events whose date is an expression of the due variable, e.g. {@code ${mediationDue}}. */
@Component
@RequiredArgsConstructor
class EngineTimers implements Timers {

    private final RuntimeService processes;
    private final ManagementService jobs;

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

    private List<Job> timers(ProcessInstance process, String dueVariable) {
        String waitsFor = "${" + dueVariable + "}";
        return jobs.createJobDefinitionQuery().processDefinitionId(process.getProcessDefinitionId()).list().stream()
                .filter(definition ->
                        String.valueOf(definition.getJobConfiguration()).endsWith(waitsFor))
                .map(JobDefinition::getId)
                .flatMap(id ->
                        jobs.createJobQuery().processInstanceId(process.getId()).jobDefinitionId(id).list().stream())
                .toList();
    }

    private void move(Job timer, @Nullable Instant due) {
        if (due == null) {
            jobs.suspendJobById(timer.getId());
        } else {
            jobs.setJobDuedate(timer.getId(), Date.from(due));
            jobs.activateJobById(timer.getId());
        }
    }
}
