package org.niangjia.deadline.rules;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** The shipped deadline table, asked without a server. */
public final class DeadlineTable {

    private static final String FILE = "/bpmn/shared/deadlines.dmn";
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = ENGINE.parseDecision("deadlines", file());

    private static final Map<String, DeadlineRule> RULES = new ConcurrentHashMap<>();

    private DeadlineTable() {}

    public static DeadlineRule rule(String code) {
        return RULES.computeIfAbsent(code, DeadlineTable::ask);
    }

    private static DeadlineRule ask(String code) {
        List<Map<String, Object>> rows =
                ENGINE.evaluateDecisionTable(TABLE, Map.of("code", code)).getResultList();
        return DeadlineRule.read(code, rows.get(0));
    }

    static List<String> codes() {
        return Dmn.readModelFromStream(file()).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .toList();
    }

    private static InputStream file() {
        return DeadlineTable.class.getResourceAsStream(FILE);
    }
}
