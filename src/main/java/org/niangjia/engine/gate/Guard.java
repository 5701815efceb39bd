package org.niangjia.engine.gate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.Doorway;
import org.niangjia.engine.NotYours;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.GroupIds;
import org.niangjia.identity.MayHandle;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.springframework.stereotype.Component;

/** Asks identity whether the member at the gate may take a step, and in whose name. */
@Component
@RequiredArgsConstructor
class Guard {

    private static final String NOT_THEIRS = "这项任务不在您或您所代办人员的职责范围内。";

    private static final String IN_OTHER_HANDS = "这项任务正由他人办理，只能由办理人或者其代办人移交、退回，或者由本会领导改派。";

    private final Doorway doorway;
    private final Deputies deputies;
    private final GroupIds groupIds;
    private final Members members;
    private final MayHandle mayHandle;
    private final CaseFiles caseFiles;
    private final Heads heads;

    Acting admit(Step step, DelegateTask task) {
        Acting acting = deputies.on(groups(task), task.getAssignee(), doorway.who());
        if (!isTheirs(acting, task)) {
            throw new NotYours(NOT_THEIRS);
        }
        require(acting, step, task);
        return acting;
    }

    /** Whose task the diagram says it is, as far as that member may have it; else it waits for its groups. */
    Optional<String> appointed(Step step, DelegateTask task) {
        return Optional.ofNullable(step.assignee(task.getExecution()))
                .flatMap(members::byLogin)
                .filter(member -> member.enabled() && !Collections.disjoint(member.groups(), groups(task)))
                .filter(member -> decide(Acting.self(member), step, CaseNumbers.of(task), task.getTenantId())
                        .isGranted())
                .map(Member::login);
    }

    /** A task goes only from hands that may have it into hands that may have it; who heads the office may move it. */
    void entrust(Step step, DelegateTask task) {
        Member who = doorway.who();
        if (Acting.self(who).isHouse()) {
            return;
        }
        NotYours unlessHead = notTheirs(task, who);
        if (unlessHead != null) {
            requireHead(step, task, who, unlessHead);
        }
        if (who.login().equals(task.getAssignee())) {
            take(step, task, deputies.on(groups(task), null, who));
        } else if (task.getAssignee() != null) {
            require(Acting.self(handler(task)), step, task);
        }
    }

    /** Why the task is not theirs to give or take; null: it is. */
    private @Nullable NotYours notTheirs(DelegateTask task, Member who) {
        String before = handsBefore(task);
        if (before != null && deputies.hands(who).contains(before)) {
            return null;
        }
        if (Collections.disjoint(groupIds.of(who), groups(task))) {
            return new NotYours(NOT_THEIRS);
        }
        return before == null ? null : NotYours.inPerson(IN_OTHER_HANDS);
    }

    private void requireHead(Step step, DelegateTask task, Member who, NotYours unlessHead) {
        if (!heads.mayMove(step, task, who)) {
            throw unlessHead;
        }
        if (task.getAssignee() == null) {
            throw new NotYours("领导改派须指定接办人并写明理由，不能只退回。");
        }
    }

    private static @Nullable String handsBefore(DelegateTask task) {
        PropertyChange change = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
        return change == null ? null : (String) change.getOrgValue();
    }

    /** What a deputy takes for an absent colleague comes into the colleague's hands: it is there on the colleague's return. */
    private void take(Step step, DelegateTask task, Acting acting) {
        if (Collections.disjoint(acting.capacity().groups(), groups(task))) {
            throw new NotYours(NOT_THEIRS);
        }
        require(acting, step, task);
        if (acting.onBehalfOf() != null) {
            task.setAssignee(acting.capacity().login());
        }
    }

    private Member handler(DelegateTask task) {
        return members.byLogin(task.getAssignee())
                .filter(Member::enabled)
                .filter(member -> !Collections.disjoint(member.groups(), groups(task)))
                .orElseThrow(() -> new NotYours("接办人不在这一步的职责范围内。"));
    }

    private void require(Acting acting, Step step, DelegateTask task) {
        require(acting, step, CaseNumbers.of(task), task.getTenantId());
    }

    void require(Acting acting, Step step, CaseNumber number, String union) {
        if (decide(acting, step, number, union) instanceof Decision.Refused refused) {
            throw refused.inPerson() ? NotYours.inPerson(refused.because()) : new NotYours(refused.because());
        }
    }

    private Decision decide(Acting acting, Step step, CaseNumber number, String union) {
        return decide(List.of(new Plan(acting, step, number.value(), union))).get(0);
    }

    /** What somebody may come to do. */
    record Plan(Acting acting, Step step, String caseNumber, String union) {}

    /** A decision for each; the record is asked for all of them at once. */
    List<Decision> decide(List<Plan> plans) {
        Map<String, String> cases = new HashMap<>();
        Set<String> steps = new HashSet<>();
        plans.forEach(plan -> {
            cases.put(plan.caseNumber(), plan.union());
            steps.addAll(plan.step().separateFrom());
        });
        Map<String, MayHandle.Matter> matters = caseFiles.matters(cases, steps);
        return mayHandle.decide(plans.stream()
                .map(it -> new MayHandle.Wish(
                        it.acting(), it.step().separated(), Objects.requireNonNull(matters.get(it.caseNumber()))))
                .toList());
    }

    private static boolean isTheirs(Acting acting, DelegateTask task) {
        return task.getAssignee() == null
                ? !Collections.disjoint(acting.capacity().groups(), groups(task))
                : task.getAssignee().equals(acting.capacity().login());
    }

    static List<String> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .sorted()
                .toList();
    }
}
