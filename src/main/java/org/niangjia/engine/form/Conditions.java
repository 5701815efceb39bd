package org.niangjia.engine.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/** Which conditions of a form hold for the values given. A condition that cannot be answered does not hold, as in form-js. */
class Conditions {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private final Form form;
    private final Map<String, ParsedExpression> all = new LinkedHashMap<>();

    Conditions(Form form) {
        this.form = form;
        form.all().flatMap(part -> part.hides().stream()).forEach(feel -> all.computeIfAbsent(feel, this::parsed));
    }

    /** A hidden field counts as empty for the others, so this is asked again until nothing changes. */
    Set<String> holding(Map<String, @Nullable Object> values) {
        Set<String> holding = Set.of();
        for (int round = 0; round <= all.size(); round++) {
            Set<String> next = allHolding(shown(values, holding));
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

    private Set<String> allHolding(Map<String, Object> values) {
        return all.keySet().stream()
                .filter(condition -> holds(condition, values))
                .collect(Collectors.toSet());
    }

    private Map<String, Object> shown(Map<String, @Nullable Object> values, Set<String> holding) {
        Map<String, Object> shown = new HashMap<>(values);
        form.fields().stream().filter(field -> hidden(field, holding)).forEach(field -> shown.put(field.key(), null));
        return shown;
    }

    private boolean holds(String condition, Map<String, Object> values) {
        EvaluationResult answer = FEEL.evaluate(all.get(condition), values);
        return answer.isSuccess() && Boolean.TRUE.equals(answer.result());
    }

    private ParsedExpression parsed(String condition) {
        ParseResult parse = FEEL.parseExpression(condition);
        if (!parse.isSuccess()) {
            throw new IllegalArgumentException("Form " + form.id() + ": not a FEEL condition: " + condition);
        }
        return parse.parsedExpression();
    }
}
