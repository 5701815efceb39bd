package org.niangjia.inbox;

import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.GroupIds;
import org.niangjia.identity.Member;
import org.niangjia.inbox.WorkList.Scope;
import org.springframework.stereotype.Component;

/** Which ranges of the work list are a member's: the member's own, and those of the absent colleagues. */
@Component
@RequiredArgsConstructor
class WorkRanges {

    private final GroupIds groups;
    private final Deputies deputies;

    void add(Ranges ranges, Scope scope, Member member, String conditions) {
        if (scope == Scope.MINE) {
            deputies.hands(member).forEach(login -> ranges.add("id", "open_task", "assignee", login, conditions));
        } else {
            groups.of(member)
                    .forEach(group -> ranges.add(
                            "task_id", "open_task_group", "group_id", group, " and not assigned" + conditions));
        }
    }
}
