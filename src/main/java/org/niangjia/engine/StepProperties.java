package org.niangjia.engine;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What the diagram says of the step that is being taken, in its extension properties. */
public record StepProperties(String element, Map<String, String> values) {

    public static StepProperties of(DelegateExecution step) {
        return new StepProperties(step.getCurrentActivityId(), read(step.getBpmnModelElementInstance()));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public String require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(element + " has no property " + name));
    }

    private static Map<String, String> read(BaseElement element) {
        ExtensionElements extensions = element.getExtensionElements();
        return extensions == null
                ? Map.of()
                : extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(it -> it.getCamundaProperties().stream())
                        .collect(Collectors.toUnmodifiableMap(
                                CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }
}
