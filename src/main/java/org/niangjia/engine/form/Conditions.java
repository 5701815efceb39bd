package org.niangjia.engine.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.extern.slf4j.Slf4j;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** Which conditions of a form hold for the values given. A condition that cannot be answered does not hold, as in form-js. */
@Slf4j
class Conditions {

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();

    private final Form form;
    private final Set<String> all;

    Conditions(Form form) {
        this.form = form;
        this.all = form.all().flatMap(part -> part.hides().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** A hidden field counts as empty for the others, so this is asked again until nothing changes. */
    Set<String> holding(Map<String, Object> values) {
        Set<String> holding = Set.of();
        for (int round = 0; round <= all.size(); round++) {
            Set<String> next = holding(shown(values, holding));
            if (next.equals(holding)) {
                return holding;
            }
            holding = next;
        }
        return holding;
    }

    static boolean hidden(Part part, Set<String> holding) {
        return part.hides().stream().anyMatch(holding::contains);
    }

    private Set<String> holding(VariableContext values) {
        return all.stream().filter(condition -> holds(condition, values)).collect(Collectors.toSet());
    }

    private VariableContext shown(Map<String, Object> values, Set<String> holding) {
        Map<String, Object> shown = new HashMap<>(values);
        form.fields().stream().filter(field -> hidden(field, holding)).forEach(field -> shown.put(field.key(), null));
        return Variables.fromMap(shown).asVariableContext();
    }

    private boolean holds(String condition, VariableContext values) {
        try {
            return Boolean.TRUE.equals(FEEL.evaluateSimpleExpression(condition, values));
        } catch (FeelException e) {
            log.warn("Form {}: condition cannot be answered: {}", form.id(), condition);
            return false;
        }
    }
}
