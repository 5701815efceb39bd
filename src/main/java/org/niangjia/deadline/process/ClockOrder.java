package org.niangjia.deadline.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.Standing;

/**
 * What a service task orders, by its extension properties:
 *
 * <ul>
 *   <li>{@code deadline} the code of the rule
 *   <li>{@code from} the process variable that holds the day (ISO) from which it starts, pauses or goes on; default today
 *   <li>{@code by} for an extension: the code of a rule, or a number of days
 *   <li>{@code reason}, {@code basis} for a pause or an extension; the reason defaults to the name of the service task
 *   <li>{@code dueVariable} the process variable that receives the due moment for a timer of the diagram
 * </ul>
 */
record ClockOrder(DelegateExecution step, Map<String, String> properties) {

    static ClockOrder of(DelegateExecution step) {
        ExtensionElements extensions = step.getBpmnModelElementInstance().getExtensionElements();
        return new ClockOrder(step, extensions == null ? Map.of() : properties(extensions));
    }

    private static Map<String, String> properties(ExtensionElements extensions) {
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(all -> all.getCamundaProperties().stream())
                .collect(Collectors.toMap(CamundaProperty::getCamundaName, CamundaProperty::getCamundaValue));
    }

    String caseNumber() {
        return step.getProcessBusinessKey();
    }

    String deadline() {
        return required("deadline");
    }

    String by() {
        return required("by");
    }

    String reason() {
        return properties.getOrDefault("reason", step.getCurrentActivityName());
    }

    /** Which pause a resumption ends; empty: all. */
    String pauseToEnd() {
        return properties.getOrDefault("reason", "");
    }

    String basis() {
        return properties.getOrDefault("basis", "");
    }

    @Nullable
    String dueVariable() {
        return properties.get("dueVariable");
    }

    LocalDate from(LocalDate today) {
        String variable = properties.get("from");
        Object day = variable == null ? null : step.getVariable(variable);
        return day == null ? today : LocalDate.parse(day.toString());
    }

    /** Where the timer of the diagram will look. */
    void tell(Standing standing) {
        String variable = dueVariable();
        Instant due = standing.due();
        if (variable != null && due != null) {
            step.setVariable(variable, Date.from(due));
        }
    }

    private String required(String name) {
        String value = properties.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "service task " + step.getCurrentActivityId() + " has no extension property " + name);
        }
        return value;
    }
}
