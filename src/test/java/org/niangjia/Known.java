package org.niangjia;

import static org.niangjia.Diagrams.property;

import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.niangjia.engine.Variable;
import org.niangjia.engine.form.Field;
import org.springframework.util.ReflectionUtils;

/**
 * What a diagram's conditions may ask: answers that route, days that are kept, what its decision tables say, and what the
 * domain tells by a {@link Variable}.
 */
final class Known {

    private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");
    private static final Pattern TERM =
            Pattern.compile("!?(\\w+)(?:\\s*(?:==|!=|>=|<=|>|<)\\s*(?:'(\\w*)'|true|false|null|\\d+))?");

    /** The typed constants of the house. */
    static final Set<String> TOLD = House.CLASSES.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Variable.class)
                    && field.getModifiers().contains(JavaModifier.STATIC))
            .map(field -> {
                ReflectionUtils.makeAccessible(field.reflect());
                return ((Variable<?>) ReflectionUtils.getField(field.reflect(), null)).name();
            })
            .collect(Collectors.toUnmodifiableSet());

    /** By name: the values that it can have, none where that is open. */
    private final Map<String, Optional<Set<String>>> names = new HashMap<>();

    private Known(BpmnModelInstance diagram) {
        TOLD.forEach(name -> names.put(name, Optional.empty()));
        Diagrams.steps(diagram).forEach(this::add);
        diagram.getModelElementsByType(BusinessRuleTask.class)
                .forEach(task -> names.put(task.getCamundaResultVariable(), results(task)));
    }

    static Known of(BpmnModelInstance diagram) {
        return new Known(diagram);
    }

    private void add(FlowNode step) {
        Diagrams.formAt(step).fields().stream()
                .filter(Field::routes)
                .forEach(field -> names.put(step.getId() + "_" + field.key(), values(field)));
        property(step, "keepDay").ifPresent(day -> names.putIfAbsent(step.getId() + "_" + day, Optional.empty()));
    }

    private static Optional<Set<String>> values(Field field) {
        return field.options().isEmpty()
                ? Optional.empty()
                : Optional.of(field.options().stream().map(Field.Option::value).collect(Collectors.toSet()));
    }

    private static Optional<Set<String>> results(BusinessRuleTask task) {
        return decision(task.getCamundaDecisionRef())
                .map(decision -> decision.getChildElementsByType(DecisionTable.class).stream()
                        .flatMap(table -> table.getRules().stream())
                        .flatMap(rule -> rule.getOutputEntries().stream())
                        .map(entry -> entry.getTextContent().strip().replace("\"", ""))
                        .collect(Collectors.toSet()));
    }

    static Optional<Decision> decision(String id) {
        return Diagrams.TABLES.stream()
                .flatMap(table -> table.getModelElementsByType(Decision.class).stream())
                .filter(decision -> decision.getId().equals(id))
                .findFirst();
    }

    Set<String> names() {
        return names.keySet();
    }

    /** Whether every word of a gateway's condition is known, and may be what it is compared with. */
    boolean understands(String condition) {
        String inner = condition.strip().replaceAll("^\\$\\{|}$", "");
        return List.of(inner.split("&&|\\|\\|")).stream().map(String::strip).allMatch(this::isKnown);
    }

    private boolean isKnown(String term) {
        Matcher matcher = TERM.matcher(term.replaceAll("^\\(|\\)$", ""));
        if (!matcher.matches() || !names.containsKey(matcher.group(1))) {
            return false;
        }
        String value = matcher.group(2);
        return value == null
                || names.get(matcher.group(1))
                        .map(values -> values.contains(value))
                        .orElse(true);
    }

    /** What a property names in braces, if it does. */
    static Optional<String> inBraces(String value) {
        return Stream.of(BRACES.matcher(value))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst();
    }
}
