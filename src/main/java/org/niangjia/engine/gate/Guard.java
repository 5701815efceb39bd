package org.niangjia.engine.gate;

import java.util.Collections;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseNumber;
import org.niangjia.engine.Doorway;
import org.niangjia.engine.NotYours;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.MayHandle;
import org.springframework.stereotype.Component;

/** Asks whether the member at the gate may take a step, and in whose name. */
@Component
@RequiredArgsConstructor
class Guard {

    private final Doorway doorway;
    private final Deputies deputies;
    private final MayHandle mayHandle;
    private final CaseFiles caseFiles;

    Acting admit(Step step, CaseNumber number, DelegateTask task) {
        Acting acting = deputies.on(groups(task), task.getAssignee(), doorway.who());
        if (!isTheirs(acting, task)) {
            throw new NotYours("这项任务不在您或您所代办人员的职责范围内。");
        }
        Decision decision = mayHandle.decide(acting, step.separated(), matter(step, number, task));
        if (decision instanceof Decision.Refused refused) {
            throw new NotYours(refused.because());
        }
        return acting;
    }

    private MayHandle.Matter matter(Step step, CaseNumber number, DelegateTask task) {
        return caseFiles.matter(number, task.getTenantId(), step.separateFrom());
    }

    private static boolean isTheirs(Acting acting, DelegateTask task) {
        String login = acting.capacity().login();
        return task.getAssignee() == null
                ? !Collections.disjoint(acting.capacity().groups(), groups(task))
                : task.getAssignee().equals(login);
    }

    static List<String> groups(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .sorted()
                .toList();
    }
}
