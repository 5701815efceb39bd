package org.niangjia.engine.gate;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseNumber;
import org.niangjia.engine.CaseEnded;
import org.niangjia.engine.OpenTask;
import org.niangjia.engine.TaskAssigned;
import org.niangjia.engine.TaskCreated;
import org.niangjia.engine.TaskEnded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of the house, inside the same transaction, where a case stands now. */
@Component
@RequiredArgsConstructor
class TaskNews {

    private final ApplicationEventPublisher house;
    private final CaseFiles caseFiles;
    private final Contract contract;

    void created(Step step, DelegateTask task) {
        contract.forgetRoutes(step, (ExecutionEntity) task.getExecution());
        caseFiles.reach(number(task), step.element(), step.name());
        house.publishEvent(new TaskCreated(open(step, task)));
    }

    void assigned(DelegateTask task) {
        if (task.getAssignee() != null) {
            caseFiles.involve(number(task), task.getAssignee());
        }
        house.publishEvent(new TaskAssigned(task.getId(), number(task).value(), task.getAssignee()));
    }

    void ended(DelegateTask task, boolean completed) {
        house.publishEvent(new TaskEnded(task.getId(), number(task).value(), task.getTaskDefinitionKey(), completed));
    }

    void caseEnded(DelegateExecution instance) {
        ExecutionEntity process = (ExecutionEntity) instance;
        if (process.getBusinessKey() == null || process.getSuperExecution() != null) {
            return;
        }
        String outcome = process.getActivityId();
        String name =
                (String) process.getProcessDefinition().findActivity(outcome).getProperty("name");
        caseFiles.close(new CaseNumber(process.getBusinessKey()), outcome, name);
        house.publishEvent(new CaseEnded(process.getBusinessKey(), outcome));
    }

    private static OpenTask open(Step step, DelegateTask task) {
        return new OpenTask(
                task.getId(),
                number(task).value(),
                task.getTenantId(),
                (String) task.getVariable(Title.PROPERTY),
                process(task),
                step.element(),
                step.name(),
                Guard.groups(task),
                task.getAssignee(),
                step.property("deadline"),
                day(task, step.property("deadlineFrom")),
                task.getCreateTime().toInstant());
    }

    private static String process(DelegateTask task) {
        return ((ExecutionEntity) task.getExecution()).getProcessDefinition().getKey();
    }

    private static @Nullable LocalDate day(DelegateTask task, @Nullable String variable) {
        Object day = variable == null ? null : task.getVariable(variable);
        return day == null ? null : LocalDate.parse(day.toString());
    }

    private static CaseNumber number(DelegateTask task) {
        return new CaseNumber(((ExecutionEntity) task.getExecution()).getProcessBusinessKey());
    }
}
