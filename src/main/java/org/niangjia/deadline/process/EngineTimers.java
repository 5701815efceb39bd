package org.niangjia.deadline.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.news.Timers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Timers of BPMN events whose date is an expression of the due variable, e.g. {@code ${mediationDue}}. */
@Component
@RequiredArgsConstructor
class EngineTimers implements Timers {

    private static final String WAITING = "select J.ID_ from ACT_RU_EXECUTION P"
            + " join ACT_RU_JOB J on J.PROCESS_INSTANCE_ID_ = P.ID_ join ACT_RU_JOBDEF D on D.ID_ = J.JOB_DEF_ID_"
            + " where P.BUSINESS_KEY_ = :case and right(D.JOB_CONFIGURATION_, :length) = :date";

    private final RuntimeService processes;
    private final JdbcClient database;
    private final ProcessEngineConfigurationImpl engine;

    @Override
    public void move(String caseNumber, String dueVariable, @Nullable Instant due) {
        if (due != null) {
            tell(caseNumber, dueVariable, due);
        }
        waiting(caseNumber, "${" + dueVariable + "}").forEach(timer -> move(timer, due));
    }

    private void tell(String caseNumber, String dueVariable, Instant due) {
        processes.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(process -> !process.isEnded())
                .forEach(process -> processes.setVariable(process.getId(), dueVariable, Date.from(due)));
    }

    /** The engine's own queries would have to be asked once for each timer that the diagram draws. */
    private List<String> waiting(String caseNumber, String date) {
        return database.sql(WAITING)
                .param("case", caseNumber)
                .param("length", date.length())
                .param("date", date)
                .query(String.class)
                .list();
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
