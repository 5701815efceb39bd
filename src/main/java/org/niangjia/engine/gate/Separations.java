package org.niangjia.engine.gate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** 职责分离, as the diagrams draw it: which steps are not for those who took which others. */
@Component
@RequiredArgsConstructor
public class Separations {

    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;

    /** @param from the elements whose handlers may not take this one */
    public record Separation(String process, String element, Set<String> from) {}

    /** As the diagrams are drawn now. */
    public List<Separation> all() {
        return engine.getCommandExecutorTxRequired()
                .execute(session -> repository.createProcessDefinitionQuery().latestVersion().list().stream()
                        .flatMap(this::of)
                        .toList());
    }

    private Stream<Separation> of(ProcessDefinition diagram) {
        ProcessDefinitionEntity drawn = engine.getDeploymentCache().findDeployedProcessDefinitionById(diagram.getId());
        return drawn.getTaskDefinitions().keySet().stream()
                .map(element -> drawn.findActivity(element).getProperty(Step.PROPERTY))
                .flatMap(step -> step instanceof Step known ? Stream.of(known) : Stream.empty())
                .filter(step -> !step.separateFrom().isEmpty())
                .map(step -> new Separation(diagram.getKey(), step.element(), step.separateFrom()));
    }
}
