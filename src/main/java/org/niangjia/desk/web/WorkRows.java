package org.niangjia.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseType;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.news.Light;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.inbox.WorkItem;
import org.springframework.stereotype.Component;

/** The lines of a work list as the page shows them. */
@Component
@RequiredArgsConstructor
class WorkRows {

    private final Deadlines deadlines;
    private final CaseTypes types;
    private final Members members;
    private final Clock clock;

    /**
     * @param daysLeft working days; none without a due date
     * @param holder the name of whoever has taken the task
     */
    record WorkRow(
            WorkItem item,
            String type,
            @Nullable Light light,
            @Nullable Integer daysLeft,
            @Nullable String holder) {}

    List<WorkRow> of(List<WorkItem> items) {
        Map<String, String> names = new HashMap<>();
        Instant now = clock.instant();
        return items.stream().map(item -> row(item, now, names)).toList();
    }

    private WorkRow row(WorkItem item, Instant now, Map<String, String> names) {
        Instant due = item.dueAt();
        String assignee = item.assignee();
        return new WorkRow(
                item,
                types.of(item.process()).map(CaseType::name).orElse(item.process()),
                item.light(now),
                due == null ? null : deadlines.workingDaysLeft(due),
                assignee == null ? null : names.computeIfAbsent(assignee, this::nameOf));
    }

    private String nameOf(String login) {
        return members.byLogin(login).map(Member::name).orElse(login);
    }
}
