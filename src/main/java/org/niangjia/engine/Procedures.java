package org.niangjia.engine;

import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.niangjia.casefile.CaseNumber;
import org.niangjia.engine.form.EngineValues;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The procedures that this office follows: what their start forms ask, and how a case of them is opened. */
@Service
@RequiredArgsConstructor
public class Procedures {

    private final RepositoryService repository;
    private final FormService forms;
    private final Doorway doorway;

    /** A case that has just begun. */
    public record Opened(CaseNumber number, String processInstanceId) {}

    @Transactional
    public Opened open(String process, Map<String, Object> answers, Member by) {
        ProcessDefinition definition = latest(process).orElseThrow();
        ProcessInstance instance =
                doorway.let(by, () -> forms.submitStartForm(definition.getId(), EngineValues.of(answers)));
        return new Opened(new CaseNumber(instance.getBusinessKey()), instance.getProcessInstanceId());
    }

    private Optional<ProcessDefinition> latest(String process) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult());
    }
}
