package org.niangjia.roster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code bpmn/mediation/mediators.dmn}, row by row. */
class ParameterTableTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final DmnDecision TABLE = ENGINE.parseDecision("mediatorParameters", file());

    @ParameterizedTest
    @CsvSource({
        "ROSTER_TERM, 3, 年",
        "OPEN_CASES_MOST, 20, 件",
        "FORMER_EMPLOYER, 2, 年",
        "REFUSALS_MOST, 2, 次",
        "SUBSIDY_SUCCESS, 500, 元",
        "SUBSIDY_FAIL, 200, 元",
        "SUBSIDY_COLLECTIVE, 300, 元",
        "CONTACTS_LEAST, 3, 次",
        "FIRST_SESSION, 7, 日",
        "SESSION_NOTICE, 2, 个工作日",
        "SESSIONS_MOST, 3, 次",
        "MAJOR_SUM, 500000, 元",
        "VISIT_FIRST, 30, 日",
        "VISIT_SECOND, 90, 日",
        "VISIT_AGAIN, 30, 日"
    })
    void eachParameterIsLaidDownOnce(Parameter parameter, int amount, String unit) {
        List<Map<String, Object>> rows = ENGINE.evaluateDecisionTable(TABLE, Map.of("code", parameter.name()))
                .getResultList();

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).containsEntry("amount", amount).containsEntry("unit", unit);
        assertThat((String) rows.get(0).get("basis")).isNotBlank();
    }

    @Test
    void theTableHasNoRowThatNobodyAsksFor() {
        assertThat(Dmn.readModelFromStream(file()).getModelElementsByType(Rule.class))
                .extracting(Rule::getId)
                .containsExactlyElementsOf(
                        Stream.of(Parameter.values()).map(Parameter::name).toList());
    }

    private static InputStream file() {
        return Objects.requireNonNull(ParameterTableTests.class.getResourceAsStream("/bpmn/mediation/mediators.dmn"));
    }
}
