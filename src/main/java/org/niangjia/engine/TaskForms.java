package org.niangjia.engine;

import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.ReadOnlyProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.EngineValues;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Forms;
import org.niangjia.engine.form.Offers;
import org.springframework.stereotype.Service;

/**
 * What a task asks, and what the case's earlier steps have answered already. A step with the property {@code keepsAnswers}, which
 * is taken again to better what was sent back, begins with what was answered the last time.
 */
@Service
@RequiredArgsConstructor
public class TaskForms {

    private static final String KEEPS_ANSWERS = "keepsAnswers";

    private final TaskService tasks;
    private final RepositoryService repository;
    private final Forms contracts;
    private final Offers offers;
    private final RuntimeService runtime;
    private final CaseFiles caseFiles;

    /**
     * @param known what conditions of the form may ask besides its own fields: routing answers, as the diagram calls them; and
     *     what stands in the fields beforehand
     */
    public record Asked(FormContract contract, Map<String, Object> known) {}

    /** By the form that was deployed with the diagram of the case. */
    public Asked of(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null) {
            throw new TaskGone(taskId);
        }
        ProcessDefinition diagram = repository.getProcessDefinition(task.getProcessDefinitionId());
        FormContract contract =
                contracts.of(diagram.getDeploymentId(), task.getCamundaFormRef().getKey());
        FormContract offered = offers.offered(contract, () -> number(task));
        Map<String, Object> known = new HashMap<>(offered.form().mentioned(answered(taskId)));
        if (keepsAnswers(diagram, task)) {
            known.putAll(lastTime(task, offered));
        }
        return new Asked(offered, known);
    }

    private static boolean keepsAnswers(ProcessDefinition diagram, Task task) {
        PvmActivity step = ((ReadOnlyProcessDefinition) diagram).findActivity(task.getTaskDefinitionKey());
        return StepProperties.said(step).containsKey(KEEPS_ANSWERS);
    }

    /** Without what is for nobody to see who gives no reason. */
    private Map<String, Object> lastTime(Task task, FormContract contract) {
        Map<String, Object> answers = contract.fromRecord(
                caseFiles.answered(new CaseNumber(number(task))).getOrDefault(task.getTaskDefinitionKey(), Map.of()));
        contract.form().fields().stream()
                .filter(Field::isCovered)
                .map(Field::key)
                .forEach(answers::remove);
        return answers;
    }

    private String number(Task task) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        if (instance == null) {
            throw new TaskGone(task.getId());
        }
        return instance.getBusinessKey();
    }

    /** Somebody may complete the task between one question to the engine and the next. */
    private Map<String, Object> answered(String taskId) {
        try {
            return EngineValues.plain(tasks.getVariables(taskId));
        } catch (NullValueException completed) {
            throw new TaskGone(taskId);
        }
    }
}
