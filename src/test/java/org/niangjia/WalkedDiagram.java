package org.niangjia;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.niangjia.Office.Walk;
import org.springframework.stereotype.Component;

/** Which nodes of a diagram some cases came by. */
@Component
@RequiredArgsConstructor
public class WalkedDiagram {

    private final HistoryService history;
    private final RepositoryService repository;

    /** Element ids of the nodes that none of the walks has been through to their end. */
    public Set<String> unwalked(String process, Collection<Walk> walks) {
        Set<String> left = new TreeSet<>();
        drawn(process).forEach(node -> left.add(node.getId()));
        walks.forEach(walk -> left.removeAll(walked(walk)));
        return left;
    }

    private Collection<FlowNode> drawn(String process) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
        return repository.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class);
    }

    private Set<String> walked(Walk walk) {
        Set<String> walked = new TreeSet<>();
        for (HistoricProcessInstance instance : history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(walk.number().value())
                .list()) {
            history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).finished().list().stream()
                    .map(HistoricActivityInstance::getActivityId)
                    .forEach(walked::add);
        }
        return walked;
    }
}
