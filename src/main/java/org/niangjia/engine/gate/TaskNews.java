package org.niangjia.engine.gate;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.news.CaseEnded;
import org.niangjia.engine.news.TaskAssigned;
import org.niangjia.engine.news.TaskCreated;
import org.niangjia.engine.news.TaskEnded;
import org.niangjia.identity.Acting;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the rest of the house, inside the same transaction, where a case stands now. */
@Component
@RequiredArgsConstructor
class TaskNews {

    private final ApplicationEventPublisher house;
    private final CaseFiles caseFiles;
    private final Contract contract;
    private final Guard guard;
    private final Turns turns;
    private final Endings endings;

    void created(Step step, DelegateTask task) {
        caseFiles.reach(CaseNumbers.of(task), step.element(), step.name());
        guard.appointed(step, task).ifPresent(task::setAssignee);
        house.publishEvent(new TaskCreated(TaskReading.of(step, task)));
    }

    void assigned(Step step, DelegateTask task) {
        if (!isComingUp(task)) {
            turns.take(task);
            guard.entrust(step, task);
        }
        if (task.getAssignee() != null) {
            caseFiles.involve(CaseNumbers.of(task), task.getAssignee());
        }
        house.publishEvent(new TaskAssigned(task.getId(), CaseNumbers.of(task).value(), task.getAssignee()));
    }

    /** Nobody has seen it yet: it is in somebody's hands because the diagram says so. */
    private static boolean isComingUp(DelegateTask task) {
        CachedDbEntity cached = Context.getCommandContext()
                .getDbEntityManager()
                .getDbEntityCache()
                .getCachedEntity(TaskEntity.class, task.getId());
        return cached != null && cached.getEntityState() == DbEntityState.TRANSIENT;
    }

    void completed(DelegateTask task) {
        ended(task, true);
    }

    void takenBack(Step step, DelegateTask task) {
        caseFiles.hold(CaseNumbers.of(task));
        contract.forgetRoutes(step, (ExecutionEntity) task.getExecution());
        ended(task, false);
    }

    private void ended(DelegateTask task, boolean completed) {
        String number = CaseNumbers.of(task).value();
        house.publishEvent(new TaskEnded(task.getId(), number, task.getTaskDefinitionKey(), completed));
    }

    /** Nobody has anything to do until that day. */
    void waits(DelegateExecution timer) {
        caseFiles.reach(
                CaseNumbers.of((ExecutionEntity) timer),
                timer.getCurrentActivityId(),
                "等候" + timer.getCurrentActivityName());
    }

    /** 期满: the diagram goes on by itself. */
    void timeIsUp(DelegateExecution timer) {
        String name = timer.getCurrentActivityName();
        caseFiles.record(
                CaseNumbers.of((ExecutionEntity) timer),
                Acting.house(),
                new Happening(EntryKind.EXPIRED, timer.getCurrentActivityId(), name, name, List.of()));
    }

    void caseEnded(DelegateExecution instance) {
        ExecutionEntity process = (ExecutionEntity) instance;
        if (process.getBusinessKey() == null || process.getSuperExecution() != null || process.isCanceled()) {
            return;
        }
        ActivityImpl outcome = endings.of(process);
        caseFiles.close(
                new CaseNumber(process.getBusinessKey()), outcome.getId(), (String) outcome.getProperty("name"));
        house.publishEvent(new CaseEnded(process.getBusinessKey(), outcome.getId()));
    }
}
