package org.niangjia.desk.web;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.springframework.stereotype.Component;

/**
 * How a member comes to do something with a case: by place, where the member's union reaches it, or by a task of it that is
 * in the member's hands or waits for the member's group. Who has once handled it may read it, and no more.
 */
@Component
@RequiredArgsConstructor
class Ways {

    private final Permissions permissions;
    private final Deputies deputies;
    private final WorkList workList;

    /** In whose name; empty for whom it is not. */
    Optional<Acting> to(CaseFile file, String action, Member member) {
        return permissions
                .acting(member, action, file.process(), file.unionCode())
                .or(() -> byTask(file, permissions.withTaskInHand(member, action, file.process())));
    }

    /** Whether a task of the case waits for the member: nobody can take a task of a case that is not there. */
    boolean isAwaited(CaseFile file, Member member) {
        return byTask(file, permissions.withTaskInHand(member, "task.work", file.process()))
                .isPresent();
    }

    private Optional<Acting> byTask(CaseFile file, List<Acting> capacities) {
        List<WorkItem> open =
                capacities.isEmpty() ? List.of() : workList.of(file.number().value());
        return capacities.stream()
                .filter(acting -> open.stream().anyMatch(task -> isTheirs(task, acting)))
                .findFirst();
    }

    private boolean isTheirs(WorkItem task, Acting acting) {
        return task.assignee() == null
                ? !Collections.disjoint(task.candidateGroups(), deputies.groups(acting))
                : acting.capacity().login().equals(task.assignee());
    }
}
