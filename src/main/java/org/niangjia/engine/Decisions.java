package org.niangjia.engine;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Service;

/** The decision tables (DMN) under {@code bpmn/}, asked by name. */
@Service
@RequiredArgsConstructor
public class Decisions {

    private final DecisionService tables;
    private final RepositoryService repository;

    /** The rows that apply, in the table's order, each as output name to value. */
    public List<Map<String, Object>> ask(String table, Map<String, Object> inputs) {
        return tables.evaluateDecisionTableByKey(table, inputs).getResultList();
    }

    /** The values that the table's first column names, one a row: what it can be asked. */
    public List<String> rows(String table) {
        String id = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult()
                .getId();
        return repository.getDmnModelInstance(id).getModelElementsByType(DecisionTable.class).stream()
                .flatMap(decision -> decision.getRules().stream())
                .map(Decisions::firstEntry)
                .toList();
    }

    private static String firstEntry(Rule row) {
        return row.getInputEntries().iterator().next().getTextContent().strip().replace("\"", "");
    }
}
