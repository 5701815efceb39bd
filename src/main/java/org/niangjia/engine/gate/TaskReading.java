package org.niangjia.engine.gate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.news.OpenTask;
import org.niangjia.engine.news.StandingTasks;
import org.springframework.stereotype.Component;

/** Reads a task of the engine as the rest of the house knows it. */
@Component
@RequiredArgsConstructor
class TaskReading implements StandingTasks {

    private final ProcessEngineConfigurationImpl engine;
    private final TaskService tasks;

    @Override
    public List<Held> after(String taskId, int count) {
        return tasks
                .createNativeTaskQuery()
                .sql("select * from ACT_RU_TASK where ID_ > #{after} order by ID_")
                .parameter("after", taskId)
                .listPage(0, count)
                .stream()
                .map(task -> new Held(task.getId(), task.getAssignee()))
                .toList();
    }

    @Override
    public Set<String> open(Collection<String> taskIds) {
        return tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).listPage(0, taskIds.size()).stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        return engine.getCommandExecutorTxRequired()
                .execute(command -> Optional.ofNullable(command.getTaskManager().findTaskById(taskId))
                        .map(task -> of(stepOf(task), task)));
    }

    private static Step stepOf(TaskEntity task) {
        return (Step) task.getExecution()
                .getProcessDefinition()
                .findActivity(task.getTaskDefinitionKey())
                .getProperty(Step.PROPERTY);
    }

    static OpenTask of(Step step, DelegateTask task) {
        return new OpenTask(
                task.getId(),
                CaseNumbers.of(task).value(),
                task.getTenantId(),
                (String) task.getExecution().getVariable(Title.PROPERTY),
                process(task),
                step.element(),
                step.name(),
                Guard.groups(task),
                task.getAssignee(),
                step.property("deadline", task.getExecution()),
                day(task, step.property("deadlineFrom")),
                task.getCreateTime().toInstant());
    }

    private static String process(DelegateTask task) {
        return ((ExecutionEntity) task.getExecution()).getProcessDefinition().getKey();
    }

    private static @Nullable LocalDate day(DelegateTask task, @Nullable String variable) {
        Object day = variable == null ? null : task.getExecution().getVariable(variable);
        return day == null ? null : LocalDate.parse(day.toString());
    }
}
