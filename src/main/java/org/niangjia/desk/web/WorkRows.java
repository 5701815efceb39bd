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
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
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
    private final Deputies deputies;
    private final Clock clock;

    /**
     * @param light the worse of the task's own and the case's
     * @param daysLeft working days; none without a due date
     * @param holder the name of whoever has taken the task
     * @param absent the colleague for whom the reader has it as deputy, if so
     * @param sooner the clock of the case that ends before the task is due, if one does
     */
    record WorkRow(
            WorkItem item,
            String type,
            @Nullable Light light,
            @Nullable Integer daysLeft,
            @Nullable String holder,
            @Nullable String absent,
            @Nullable CaseLight sooner) {}

    List<WorkRow> of(List<WorkItem> items, Member reader) {
        Reading reading = new Reading(
                clock.instant(),
                lights.of(items.stream().map(WorkItem::caseNumber).distinct().toList()),
                deputies.capacities(reader).size() > 1 ? reader : null,
                new HashMap<>());
        return items.stream().map(item -> row(item, reading)).toList();
    }

    /** @param deputy the reader, if others are absent for whom he stands in */
    private record Reading(
            Instant now,
            Map<String, CaseLight> urgent,
            @Nullable Member deputy,
            Map<String, String> names) {}

    private WorkRow row(WorkItem item, Reading reading) {
        Instant due = item.dueAt();
        CaseLight ofCase = reading.urgent().get(item.caseNumber());
        CaseLight sooner = ofCase != null && endsBefore(ofCase, due) ? ofCase : null;
        String assignee = item.assignee();
        return new WorkRow(
                item,
                types.of(item.process()).map(CaseType::name).orElse(item.process()),
                sooner == null ? item.light(reading.now()) : sooner.light(),
                due == null ? null : deadlines.workingDaysLeft(due),
                assignee == null ? null : reading.names().computeIfAbsent(assignee, known::of),
                absent(item, reading.deputy()),
                sooner);
    }

    private @Nullable String absent(WorkItem item, @Nullable Member deputy) {
        Member absent = deputy == null
                ? null
                : deputies.on(item.candidateGroups(), item.assignee(), deputy).onBehalfOf();
        return absent == null ? null : absent.name();
    }

    private static boolean endsBefore(CaseLight clock, @Nullable Instant due) {
        return clock.due() != null && (due == null || clock.due().isBefore(due));
    }
}
