package org.niangjia.engine.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.EngineValues;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Forms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which events with a form a case waits for now: what its subscriptions with the engine say. */
@Component
@RequiredArgsConstructor
class Awaited {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;
    private final Forms forms;
    private final JdbcClient jdbc;

    /** An event that a case waits for. */
    record Event(Step step, String message, String executionId, String union, ProcessDefinitionEntity diagram) {

        String process() {
            return diagram.getKey();
        }

        String documentation() {
            Object said = diagram.findActivity(step.element()).getProperty("documentation");
            return said == null ? "" : said.toString();
        }
    }

    FormContract contract(Event event) {
        return forms.of(event.diagram().getDeploymentId(), event.step().form());
    }

    /** What the case knows, for the conditions of the event's form. */
    Map<String, Object> known(Event event) {
        return EngineValues.plain(runtime.getVariables(event.executionId()));
    }

    /** In the order in which the case came to wait; asked within a command of the engine. */
    List<Event> of(CaseNumber number) {
        return jdbc
                .sql("select s.ACTIVITY_ID_, s.EVENT_NAME_, s.EXECUTION_ID_, p.TENANT_ID_, p.PROC_DEF_ID_"
                        + " from ACT_RU_EVENT_SUBSCR s join ACT_RU_EXECUTION p on p.ID_ = s.PROC_INST_ID_"
                        + " where p.BUSINESS_KEY_ = ? and s.EVENT_TYPE_ = 'message' order by s.CREATED_, s.ID_")
                .param(number.value())
                .query((row, index) -> event(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Who has a task of the case in hand. */
    Set<String> hands(CaseNumber number) {
        return Set.copyOf(jdbc.sql("select distinct t.ASSIGNEE_ from ACT_RU_TASK t"
                        + " join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_"
                        + " where p.BUSINESS_KEY_ = ? and t.ASSIGNEE_ is not null")
                .param(number.value())
                .query(String.class)
                .list());
    }

    private Optional<Event> event(ResultSet row) throws SQLException {
        ProcessDefinitionEntity diagram =
                engine.getDeploymentCache().findDeployedProcessDefinitionById(row.getString("PROC_DEF_ID_"));
        Object step = diagram.findActivity(row.getString("ACTIVITY_ID_")).getProperty(Step.PROPERTY);
        return step instanceof Step known
                ? Optional.of(new Event(
                        known,
                        row.getString("EVENT_NAME_"),
                        row.getString("EXECUTION_ID_"),
                        row.getString("TENANT_ID_"),
                        diagram))
                : Optional.empty();
    }
}
