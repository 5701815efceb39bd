package org.niangjia.engine.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.EngineValues;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Forms;
import org.springframework.stereotype.Component;

/** Which events with a form a case waits for now: what its subscriptions with the engine say. */
@Component
@RequiredArgsConstructor
class Awaited {

    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl engine;
    private final Forms forms;

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

    /** In the order of the diagram; asked within a command of the engine. */
    List<Event> of(CaseNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(this::of)
                .toList();
    }

    private Stream<Event> of(ProcessInstance instance) {
        ProcessDefinitionEntity diagram =
                engine.getDeploymentCache().findDeployedProcessDefinitionById(instance.getProcessDefinitionId());
        return runtime
                .createEventSubscriptionQuery()
                .processInstanceId(instance.getId())
                .eventType("message")
                .orderByCreated()
                .asc()
                .list()
                .stream()
                .flatMap(waiting -> event(waiting, instance, diagram));
    }

    private static Stream<Event> event(
            EventSubscription waiting, ProcessInstance instance, ProcessDefinitionEntity diagram) {
        Object step = diagram.findActivity(waiting.getActivityId()).getProperty(Step.PROPERTY);
        return step instanceof Step known
                ? Stream.of(new Event(
                        known, waiting.getEventName(), waiting.getExecutionId(), instance.getTenantId(), diagram))
                : Stream.empty();
    }
}
