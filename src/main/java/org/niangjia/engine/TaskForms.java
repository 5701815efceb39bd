package org.niangjia.engine;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.niangjia.engine.form.EngineValues;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Forms;
import org.niangjia.engine.form.Offers;
import org.springframework.stereotype.Service;

/** What a task asks, and what the case's earlier steps have answered already. */
@Service
@RequiredArgsConstructor
public class TaskForms {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final Forms contracts;
    private final Offers offers;
    private final RuntimeService runtime;

    /** @param known what conditions of the form may ask besides its own fields: routing answers, as the diagram calls them */
    public record Asked(FormContract contract, Map<String, Object> known) {}

    /** By the form that was deployed with the diagram of the case. */
    public Asked of(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null) {
            throw new TaskGone(taskId);
        }
        FormContract contract = contracts.of(
                repository.getProcessDefinition(task.getProcessDefinitionId()).getDeploymentId(),
                task.getCamundaFormRef().getKey());
        FormContract offered = offers.offered(contract, () -> number(task));
        return new Asked(offered, offered.form().mentioned(answered(taskId)));
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
