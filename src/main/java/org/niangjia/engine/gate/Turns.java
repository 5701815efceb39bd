package org.niangjia.engine.gate;

import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two hands on one case: the second waits until the first is done, and is told so before the domain is asked anything.
 *
 * <p>Whoever changes a case locks its row before any other, so that no two ever wait for each other. Our own doors do so
 * before the task is read; Tasklist's has read it by then, so it is looked at once more.
 */
@Component
@RequiredArgsConstructor
class Turns {

    private final CaseFiles caseFiles;
    private final JdbcClient jdbc;

    void take(DelegateTask task) {
        if (task.getExecution() == null) {
            throw tooLate(task);
        }
        CaseNumber number = CaseNumbers.of(task);
        if (caseFiles.holds(number)) {
            return;
        }
        caseFiles.hold(number);
        if (!isAsItWas((TaskEntity) task)) {
            throw tooLate(task);
        }
    }

    private boolean isAsItWas(TaskEntity task) {
        return jdbc.sql("select count(*) from ACT_RU_TASK where ID_ = ? and REV_ = ?")
                        .params(task.getId(), task.getRevision())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static OptimisticLockingException tooLate(DelegateTask task) {
        return new OptimisticLockingException("task " + task.getId() + " has changed meanwhile");
    }
}
