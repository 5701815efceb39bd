package org.niangjia.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.bpmn.parser.EventSubscriptionDeclaration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.EngineValues;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Forms;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The procedures that this office follows: what their start forms ask, and how a case of them is opened. */
@Service
@RequiredArgsConstructor
public class Procedures {

    private final RepositoryService repository;
    private final FormService forms;
    private final HistoryService history;
    private final Forms contracts;
    private final Doorway doorway;
    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final TaskHandlers handlers;

    /** A case that has just begun. */
    public record Opened(CaseNumber number, String processInstanceId) {}

    /** @param answers by key of the start form; and the lists that the start event's handler takes, by theirs */
    @Transactional
    public Opened open(String process, Map<String, Object> answers, Member by) {
        ProcessDefinitionEntity definition = latest(process).orElseThrow();
        return opened(handlers.carry(
                process,
                definition.getInitial().getId(),
                answers,
                rest -> doorway.let(by, () -> forms.submitStartForm(definition.getId(), EngineValues.of(rest)))));
    }

    /**
     * Opens a case by a message from outside, as the house itself and in this union.
     *
     * @param message the message of a start event with a form
     * @throws SubmissionRefused with the sentences of that form
     */
    @Transactional
    public Opened open(String process, String message, Map<String, Object> answers, String unionCode) {
        ProcessDefinitionEntity definition = latest(process).orElseThrow();
        return opened(handlers.carry(
                process,
                start(definition, message),
                answers,
                rest -> doorway.let(Acting.house().member(), () -> begin(definition, message, unionCode))));
    }

    private ProcessInstance begin(ProcessDefinitionEntity definition, String message, String unionCode) {
        return runtime.createMessageCorrelation(message)
                .processDefinitionId(definition.getId())
                .setVariable(Doorway.UNION, unionCode)
                .correlateStartMessage();
    }

    private static Opened opened(ProcessInstance instance) {
        return new Opened(new CaseNumber(instance.getBusinessKey()), instance.getProcessInstanceId());
    }

    private static String start(ProcessDefinitionEntity definition, String message) {
        return EventSubscriptionDeclaration.getDeclarationsForScope(definition).values().stream()
                .filter(EventSubscriptionDeclaration::isStartEvent)
                .filter(start -> message.equals(start.getUnresolvedEventName()))
                .map(EventSubscriptionDeclaration::getActivityId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(definition.getKey() + " does not begin by " + message));
    }

    /** What the start form asks; empty for a procedure that this office does not follow or that opens no case by a form. */
    public Optional<FormContract> startForm(String process) {
        return latest(process)
                .map(definition -> forms.getStartFormData(definition.getId()).getCamundaFormRef())
                .map(form -> contracts.of(form.getKey()));
    }

    /** The diagram that a case follows, BPMN XML: the one that it began with, whatever has been drawn since. */
    public Optional<String> diagram(CaseNumber number) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .rootProcessInstances()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(instance -> read(repository.getProcessModel(instance.getProcessDefinitionId())));
    }

    private static String read(InputStream diagram) {
        try (diagram) {
            return new String(diagram.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<ProcessDefinitionEntity> latest(String process) {
        return Optional.ofNullable(engine.getCommandExecutorTxRequired().execute(session -> {
            ProcessDefinitionEntity known =
                    session.getProcessDefinitionManager().findLatestProcessDefinitionByKey(process);
            return known == null ? null : engine.getDeploymentCache().resolveProcessDefinition(known);
        }));
    }
}
