package org.niangjia.engine;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Service;

/** The decision tables (DMN) under {@code bpmn/}, asked by name. */
@Service
@RequiredArgsConstructor
public class Decisions {

    private final DecisionService tables;

    /** The rows that apply, in the table's order, each as output name to value. */
    public List<Map<String, Object>> ask(String table, Map<String, Object> inputs) {
        return tables.evaluateDecisionTableByKey(table, inputs).getResultList();
    }
}
