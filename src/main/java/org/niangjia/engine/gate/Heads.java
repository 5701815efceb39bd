package org.niangjia.engine.gate;

import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.identity.Acting;
import org.niangjia.identity.MayHandle.Matter;
import org.niangjia.identity.Member;
import org.niangjia.identity.Recusals;
import org.niangjia.identity.access.Permissions;
import org.springframework.stereotype.Component;

/** 领导改派: who heads the union that a task waits in may give it to another of those who may have it. */
@Component
@RequiredArgsConstructor
class Heads {

    private static final String ACTION = "task.reassign";

    private final Permissions permissions;
    private final CaseFiles caseFiles;
    private final Recusals recusals;

    /** Told without a look at any task. */
    boolean isHead(Member member) {
        return permissions.may(member, ACTION);
    }

    boolean mayMove(Step step, DelegateTask task, Member member) {
        return heads(task, member) && !isRecused(step, task, member);
    }

    private boolean isRecused(Step step, DelegateTask task, Member member) {
        Matter matter = caseFiles.matter(CaseNumbers.of(task), task.getTenantId(), step.separateFrom());
        return recusals.concern(Acting.self(member), matter.caseNumber(), matter.parties());
    }

    private boolean heads(DelegateTask task, Member member) {
        String process =
                ((ExecutionEntity) task.getExecution()).getProcessDefinition().getKey();
        return Guard.groups(task).stream()
                .map(group -> unionOf(group, task))
                .anyMatch(union -> permissions.may(member, ACTION, process, union));
    }

    private static String unionOf(String group, DelegateTask task) {
        int dot = group.indexOf('.');
        return dot < 0 ? task.getTenantId() : group.substring(dot + 1);
    }
}
