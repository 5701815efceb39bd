package org.niangjia.engine.camunda.guard;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * A business rule task asks one decision table, that of its own deployment, for one value, which it keeps under a name: a
 * running case is decided by the table that it began with.
 */
final class DecisionRules {

    private static final Map<String, String> FIXED =
            Map.of("mapDecisionResult", "singleEntry", "decisionRefBinding", "deployment");

    private DecisionRules() {}

    static Stream<String> refusals(Element element, Map<String, String> attributes) {
        if (!element.getTagName().equals("businessRuleTask")) {
            return Stream.empty();
        }
        var missing = Stream.of("decisionRef", "resultVariable")
                .filter(name -> attributes.getOrDefault(name, "").isBlank())
                .map(name -> "决策任务缺少 camunda:" + name);
        var other = FIXED.entrySet().stream()
                .filter(fixed -> !fixed.getValue().equals(attributes.get(fixed.getKey())))
                .map(fixed -> "决策任务须写明 camunda:" + fixed.getKey() + "=\"" + fixed.getValue() + "\"");
        var code = attributes.containsKey("delegateExpression")
                ? Stream.of("决策任务不允许 camunda:delegateExpression")
                : Stream.<String>empty();
        return Stream.of(missing, other, code).flatMap(found -> found);
    }
}
