package org.niangjia.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.form.EngineValues;
import org.niangjia.engine.form.FieldError;
import org.niangjia.engine.form.Reason;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with an open task. Every deed meets the same gate as Tasklist's. */
@Service
@Transactional
@RequiredArgsConstructor
public class Tasks {

    /** The column of Tasklist's lists. */
    public static final String PROVISIONAL = "provisional";

    private final TaskService tasks;
    private final HistoryService history;
    private final Deeds deeds;
    private final Members members;
    private final Deputies deputies;
    private final CaseFiles caseFiles;
    private final TaskHandlers handlers;

    /** What giving a task to a colleague was: a colleague's own task is moved by who heads the office. */
    public enum Deed {
        HANDED_OVER("移交"),
        REASSIGNED("改派");

        private final String word;

        Deed(String word) {
            this.word = word;
        }
    }

    /** A task that is over. */
    public record PastTask(String caseNumber, String element) {}

    /** @param answers by key of the form; and the lists that the step's handler takes, by theirs */
    public void complete(String taskId, Map<String, Object> answers, Member by) {
        deeds.on(
                taskId,
                by,
                task -> handlers.carry(process(task), task.getTaskDefinitionKey(), answers, rest -> {
                    tasks.complete(taskId, EngineValues.of(rest));
                    return taskId;
                }));
    }

    /** The case and step of a task that is over. */
    public Optional<PastTask> past(String taskId) {
        return Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .finished()
                        .singleResult())
                .map(task -> new PastTask(caseOf(task.getProcessInstanceId()), task.getTaskDefinitionKey()));
    }

    private static String process(TaskEntity task) {
        return ((ExecutionEntity) task.getExecution()).getProcessDefinition().getKey();
    }

    private String caseOf(String processInstanceId) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult()
                .getBusinessKey();
    }

    /** Takes a task of one's groups into one's own hands, or into those of the colleague one stands in for. */
    public void claim(String taskId, Member by) {
        String hands = deputies.on(groups(taskId), null, by).capacity().login();
        deeds.on(taskId, by, task -> tasks.claim(taskId, hands));
    }

    /** Gives a task back to its groups. */
    public void release(String taskId, Member by) {
        deeds.on(taskId, by, task -> tasks.setAssignee(taskId, null));
    }

    /** Gives a task to a colleague; the engine's owner remembers who did, for the filter 我移交的. */
    public Deed handOver(String taskId, @Nullable String to, String reason, Member by) {
        Task task = open(taskId);
        Deed deed = deed(task, by);
        List<FieldError> wrong = wrong(to, reason, deed.word);
        if (to == null || !wrong.isEmpty()) {
            throw new SubmissionRefused(wrong);
        }
        Acting acting = deputies.on(groups(taskId), task.getAssignee(), by);
        deeds.on(taskId, by, open -> {
            tasks.setAssignee(taskId, to);
            tasks.setOwner(taskId, by.login());
        });
        caseFiles.record(
                new CaseNumber(caseOf(task.getProcessInstanceId())),
                acting,
                Happening.because(EntryKind.HANDED_OVER, deed.word + "给" + nameOf(to), reason));
        return deed;
    }

    private Deed deed(Task task, Member by) {
        String before = task.getAssignee();
        return before == null || deputies.hands(by).contains(before) ? Deed.HANDED_OVER : Deed.REASSIGNED;
    }

    private static List<FieldError> wrong(@Nullable String to, String reason, String deed) {
        List<FieldError> wrong = new ArrayList<>();
        if (to == null || to.isBlank()) {
            wrong.add(new FieldError("to", "请选择接办人。"));
        }
        if (reason.isBlank()) {
            wrong.add(new FieldError("reason", "请填写" + deed + "的理由。"));
        }
        if (reason.length() > Reason.LONGEST) {
            wrong.add(new FieldError("reason", deed + "的理由最多 " + Reason.LONGEST + " 个字。"));
        }
        return wrong;
    }

    /** What a member has in hand and may have no longer: without an account everything, else what none of the roles takes. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<String> outOfReach(Member member) {
        return tasks.createTaskQuery().taskAssignee(member.login()).list().stream()
                .map(Task::getId)
                .filter(id -> !member.enabled() || Collections.disjoint(member.groups(), groups(id)))
                .toList();
    }

    /** Gives it back to its groups, and the case says why. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void takeFrom(Member member, String taskId) {
        Task task = open(taskId);
        String why = member.enabled() ? "已不在这一步的岗位" : "的账号已停用";
        deeds.on(taskId, Acting.house().member(), open -> tasks.setAssignee(taskId, null));
        caseFiles.record(
                new CaseNumber(caseOf(task.getProcessInstanceId())),
                Acting.house(),
                Happening.of(EntryKind.HANDED_OVER, "“" + task.getName() + "”退回本组：承办人" + member.name() + why));
    }

    public long countInHandOf(Member member) {
        return tasks.createTaskQuery().taskAssignee(member.login()).count();
    }

    private String nameOf(String login) {
        return members.byLogin(login).map(Member::name).orElse(login);
    }

    /**
     * Shows the due date and the moment from which it is close in Tasklist too; none while the clock is paused.
     *
     * @param provisional 暂定: counted by a year without an official calendar
     */
    public void schedule(String taskId, @Nullable Instant due, @Nullable Instant closeFrom, boolean provisional) {
        deeds.schedule(
                taskId,
                due == null ? null : Date.from(due),
                closeFrom == null ? null : Date.from(closeFrom),
                provisional);
    }

    private List<String> groups(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private Task open(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw new TaskGone(taskId);
        }
        return task;
    }
}
