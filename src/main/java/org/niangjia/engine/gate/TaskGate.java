package org.niangjia.engine.gate;

import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmittedTask;
import org.niangjia.engine.TaskHandler;
import org.niangjia.engine.form.Answers;
import org.niangjia.identity.Acting;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The gate on user tasks: who, what, then the domain, then the record; the engine keeps only what routes the case. */
@Component
@RequiredArgsConstructor
class TaskGate {

    private final Turns turns;
    private final Guard guard;
    private final Contract contract;
    private final CaseFiles caseFiles;
    private final BeanFactory beans;

    void pass(Step step, DelegateTask task) {
        turns.take(task);
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        CaseNumber number = CaseNumbers.of(execution);
        Acting by = guard.admit(step, task);
        Answers answers = contract.take(step, Submission.to((TaskEntity) task), execution);
        handle(new SubmittedTask(number, step.element(), by, answers, execution::setVariable));
        caseFiles.record(
                number,
                by,
                new Happening(EntryKind.STEP, step.element(), step.name(), step.name(), contract.labelled(answers)));
        contract.keepRoutes(step, answers, execution);
    }

    /** A step without a handler of its own is only recorded and routed. */
    private void handle(SubmittedTask task) {
        if (beans.containsBean(task.element()) && beans.isTypeMatch(task.element(), TaskHandler.class)) {
            beans.getBean(task.element(), TaskHandler.class).handle(task);
        }
    }
}
