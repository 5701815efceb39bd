package org.niangjia.engine.gate;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.niangjia.casefile.number.CaseNumber;

/** The business key of a process instance is the number of its case. */
final class CaseNumbers {

    private CaseNumbers() {}

    static CaseNumber of(DelegateTask task) {
        return of((ExecutionEntity) task.getExecution());
    }

    static CaseNumber of(ExecutionEntity execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
