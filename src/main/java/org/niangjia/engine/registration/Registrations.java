package org.niangjia.engine.registration;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.pvm.ReadOnlyProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Forms;
import org.springframework.stereotype.Component;

/** What a running case was registered with: the form that was deployed with its diagram, and its answers up to now. */
@Component
@RequiredArgsConstructor
class Registrations {

    private final RuntimeService processes;
    private final RepositoryService diagrams;
    private final Forms forms;
    private final CaseFiles caseFiles;

    /** @param words the answers as the record tells them, in clear */
    record Registration(Beginning beginning, FormContract contract, Map<String, String> words) {

        /** What is nobody's personal data. */
        Map<String, String> plain() {
            Map<String, String> plain = new HashMap<>(words);
            contract.form().fields().stream()
                    .filter(field -> field.personal().isPresent())
                    .map(Field::key)
                    .forEach(plain::remove);
            return plain;
        }

        boolean isFixed(Field field) {
            return beginning.fixed().contains(field.key());
        }

        Map<String, Object> answers() {
            return contract.fromRecord(words);
        }

        /** Without what is for nobody to see who gives no reason. */
        Map<String, Object> shown() {
            Map<String, Object> shown = answers();
            contract.form().fields().stream()
                    .filter(Field::isCovered)
                    .map(Field::key)
                    .forEach(shown::remove);
            return shown;
        }

        /**
         * The registration with other answers. An empty box leaves personal data as it is; null takes an answer away, and is
         * told like any other where the form has no such question.
         */
        Map<String, @Nullable Object> with(Map<String, ? extends @Nullable Object> submitted) {
            Map<String, @Nullable Object> all = new HashMap<>(answers());
            submitted.forEach((key, value) -> {
                if (!isLeftAlone(key, value)) {
                    all.put(key, value);
                }
            });
            return all;
        }

        private boolean isLeftAlone(String key, @Nullable Object value) {
            return value != null
                    && value.toString().isBlank()
                    && contract.form().field(key).filter(Field::isCovered).isPresent();
        }

        /** What is there now, to be told beside the empty box. */
        Map<String, String> masked() {
            Map<String, String> masked = new HashMap<>();
            words.forEach((key, text) -> contract.form()
                    .field(key)
                    .filter(Field::isCovered)
                    .filter(field -> !text.isEmpty())
                    .flatMap(Field::personal)
                    .ifPresent(kind -> masked.put(key, kind.masked(text))));
            return masked;
        }
    }

    /** Nothing for a case of which no form has asked anything yet, or that has ended. */
    Optional<Registration> of(CaseNumber number) {
        return beginning(number)
                .map(beginning -> new Registration(beginning, contract(beginning), words(number, beginning)));
    }

    boolean exists(CaseNumber number) {
        return beginning(number).isPresent();
    }

    private Optional<Beginning> beginning(CaseNumber number) {
        return Optional.ofNullable(processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .rootProcessInstances()
                        .singleResult())
                .flatMap(instance -> beginning(number, instance))
                .filter(beginning -> !beginning.form().isEmpty())
                .filter(beginning ->
                        beginning.isByItself() || caseFiles.steps(number).contains(beginning.step()));
    }

    private Optional<Beginning> beginning(CaseNumber number, ProcessInstance instance) {
        ProcessDefinition definition = diagrams.getProcessDefinition(instance.getProcessDefinitionId());
        ReadOnlyProcessDefinition diagram = (ReadOnlyProcessDefinition) definition;
        return caseFiles
                .beginning(number)
                .flatMap(start -> Optional.ofNullable(diagram.findActivity(start)))
                .map(start -> new Beginning(instance.getId(), definition, diagram, start));
    }

    private FormContract contract(Beginning beginning) {
        return forms.of(beginning.definition().getDeploymentId(), beginning.form());
    }

    private Map<String, String> words(CaseNumber number, Beginning beginning) {
        Map<String, String> words = new HashMap<>();
        if (!beginning.isByItself()) {
            words.putAll(caseFiles.answered(number).getOrDefault(beginning.step(), Map.of()));
        }
        words.putAll(caseFiles.registered(number));
        return words;
    }
}
