package org.niangjia.engine.gate;

import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.Answers;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Component;

/** The gate on user tasks: who, what, then the domain, then the record; the engine keeps only what routes the case. */
@Component
@RequiredArgsConstructor
class TaskGate {

    private final Turns turns;
    private final Guard guard;
    private final Contract contract;
    private final CaseFiles caseFiles;
    private final Handing domain;

    void pass(Step step, DelegateTask task) {
        turns.take(task);
        ExecutionEntity execution = (ExecutionEntity) task.getExecution();
        CaseNumber number = CaseNumbers.of(execution);
        Acting by = guard.admit(step, task);
        Answers answers = contract.take(step, Submission.to((TaskEntity) task), execution);
        domain.handle(step, execution, by, answers);
        caseFiles.record(
                number,
                by,
                new Happening(EntryKind.STEP, step.element(), step.name(), step.name(), contract.labelled(answers)));
        contract.keepRoutes(step, answers, execution);
    }
}
