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
import org.niangjia.deadline.docket.CaseLight;
import org.niangjia.deadline.docket.CaseLights;
import org.niangjia.deadline.news.Light;
import org.niangjia.inbox.WorkItem;
import org.springframework.stereotype.Component;

/** The lines of a work list as the page shows them. */
@Component
@RequiredArgsConstructor
class WorkRows {

    private final Deadlines deadlines;
    private final CaseLights lights;
    private final CaseTypes types;
    private final Names known;
    private final Clock clock;

    /**
     * @param light the worse of the task's own and the case's
     * @param daysLeft working days; none without a due date
     * @param holder the name of whoever has taken the task
     * @param sooner the clock of the case that ends before the task is due, if one does
     */
    record WorkRow(
            WorkItem item,
            String type,
            @Nullable Light light,
            @Nullable Integer daysLeft,
            @Nullable String holder,
            @Nullable CaseLight sooner) {}

    List<WorkRow> of(List<WorkItem> items) {
        Map<String, String> names = new HashMap<>();
        Instant now = clock.instant();
        Map<String, CaseLight> urgent =
                lights.of(items.stream().map(WorkItem::caseNumber).distinct().toList());
        return items.stream()
                .map(item -> row(item, now, names, urgent.get(item.caseNumber())))
                .toList();
    }

    private WorkRow row(WorkItem item, Instant now, Map<String, String> names, @Nullable CaseLight ofCase) {
        Instant due = item.dueAt();
        CaseLight sooner = ofCase != null && endsBefore(ofCase, due) ? ofCase : null;
        String assignee = item.assignee();
        return new WorkRow(
                item,
                types.of(item.process()).map(CaseType::name).orElse(item.process()),
                sooner == null ? item.light(now) : sooner.light(),
                due == null ? null : deadlines.workingDaysLeft(due),
                assignee == null ? null : names.computeIfAbsent(assignee, known::of),
                sooner);
    }

    private static boolean endsBefore(CaseLight clock, @Nullable Instant due) {
        return clock.due() != null && (due == null || clock.due().isBefore(due));
    }
}
