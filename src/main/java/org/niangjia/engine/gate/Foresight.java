package org.niangjia.engine.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.TaskGone;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Component;

/** What the gate would say, told before anybody has filled in anything. */
@Component
@RequiredArgsConstructor
public class Foresight {

    private final ProcessEngineConfigurationImpl engine;
    private final Guard guard;
    private final Heads heads;
    private final Deputies deputies;

    /** A task as a list knows it. */
    public record Waiting(
            String taskId,
            String caseNumber,
            Collection<String> groups,
            @Nullable String assignee) {}

    /**
     * Which of these steps the member may not take, and why: the sentence with which the gate would refuse, by task. A whole
     * list is asked at once.
     */
    public Map<String, String> obstacles(Collection<Waiting> tasks, Member member) {
        return tasks.isEmpty()
                ? Map.of()
                : within(() -> {
                    Map<String, Task> known = known(tasks);
                    List<Waiting> open = tasks.stream()
                            .filter(it -> known.containsKey(it.taskId()))
                            .toList();
                    List<Guard.Plan> plans = open.stream()
                            .map(it -> plan(
                                    deputies.on(it.groups(), it.assignee(), member),
                                    it.caseNumber(),
                                    Objects.requireNonNull(known.get(it.taskId()))))
                            .toList();
                    return refusals(open, guard.decide(plans));
                });
    }

    /** Those of the colleagues into whose hands the task may come. */
    public List<Member> takers(Waiting task, List<Member> colleagues) {
        return colleagues.isEmpty()
                ? List.of()
                : within(() -> {
                    Task open = known(List.of(task)).get(task.taskId());
                    List<Decision> decisions = open == null
                            ? List.of()
                            : guard.decide(colleagues.stream()
                                    .map(colleague -> plan(Acting.self(colleague), task.caseNumber(), open))
                                    .toList());
                    List<Member> takers = new ArrayList<>();
                    for (int i = 0; i < decisions.size(); i++) {
                        if (decisions.get(i).isGranted()) {
                            takers.add(colleagues.get(i));
                        }
                    }
                    return takers;
                });
    }

    /** Whether the member heads the office whose task it is. */
    public boolean mayMove(String taskId, Member member) {
        return heads.isHead(member) && with(taskId, task -> heads.mayMove(step(task), task, member));
    }

    private static Map<String, String> refusals(List<Waiting> tasks, List<Decision> decisions) {
        Map<String, String> refusals = new HashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i) instanceof Decision.Refused refused) {
                refusals.put(tasks.get(i).taskId(), refused.because());
            }
        }
        return refusals;
    }

    private Map<String, Task> known(Collection<Waiting> tasks) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .taskIdIn(tasks.stream().map(Waiting::taskId).toArray(String[]::new))
                .list()
                .stream()
                .collect(Collectors.toMap(Task::getId, Function.identity()));
    }

    private Guard.Plan plan(Acting acting, String caseNumber, Task task) {
        Step step = (Step) engine.getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                .findActivity(task.getTaskDefinitionKey())
                .getProperty(Step.PROPERTY);
        return new Guard.Plan(acting, step, caseNumber, task.getTenantId());
    }

    /** What the diagram says of the task's step. */
    public Optional<String> property(String taskId, String name) {
        return with(taskId, task -> Optional.ofNullable(step(task).property(name, task.getExecution())));
    }

    private static Step step(TaskEntity task) {
        return (Step) task.getExecution().getActivity().getProperty(Step.PROPERTY);
    }

    private <T> T with(String taskId, Function<TaskEntity, T> question) {
        return engine.getCommandExecutorTxRequired().execute(session -> {
            TaskEntity task = session.getTaskManager().findTaskById(taskId);
            if (task == null) {
                throw new TaskGone(taskId);
            }
            return question.apply(task);
        });
    }

    private <T> T within(Supplier<T> question) {
        return engine.getCommandExecutorTxRequired().execute(session -> question.get());
    }
}
