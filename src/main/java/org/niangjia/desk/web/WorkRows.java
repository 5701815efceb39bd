package org.niangjia.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.docket.CaseLight;
import org.niangjia.deadline.docket.CaseLights;
import org.niangjia.deadline.news.Light;
import org.niangjia.desk.web.Standings.Standing;
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
    private final Standings standings;
    private final Clock clock;

    /**
     * @param light the task's own, by which lists are filtered and put in order
     * @param daysLeft working days; none without a due date
     * @param holder the name of whoever has taken the task
     * @param standing how the reader stands to it
     * @param sooner the clock of the case that ends before the task is due, with its light, if one does
     */
    record WorkRow(
            WorkItem item,
            String type,
            @Nullable Light light,
            @Nullable Integer daysLeft,
            @Nullable String holder,
            Standing standing,
            @Nullable CaseLight sooner) {}

    /** With what stands in the reader's way. */
    List<WorkRow> of(List<WorkItem> items, Member reader) {
        return rows(items, standings.of(items, reader));
    }

    /** For where nothing is to be done. */
    WorkRow toRead(WorkItem item, Member reader) {
        List<WorkItem> items = List.of(item);
        return rows(items, standings.inHands(items, reader)).get(0);
    }

    /** The tasks among these that the reader may move as head of the office. */
    Set<String> reassignable(List<WorkRow> rows, Member reader) {
        return rows.stream()
                .filter(row -> standings.mayReassign(row.item(), row.standing(), reader))
                .map(row -> row.item().id())
                .collect(Collectors.toSet());
    }

    private List<WorkRow> rows(List<WorkItem> items, Map<String, Standing> standings) {
        Reading reading = new Reading(
                clock.instant(),
                lights.of(items.stream().map(WorkItem::caseNumber).distinct().toList()),
                known.of(items.stream()
                        .map(WorkItem::assignee)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                standings);
        return items.stream().map(item -> row(item, reading)).toList();
    }

    /** @param names by login */
    private record Reading(
            Instant now, Map<String, CaseLight> urgent, Map<String, String> names, Map<String, Standing> standings) {}

    private WorkRow row(WorkItem item, Reading reading) {
        Instant due = item.dueAt();
        CaseLight ofCase = reading.urgent().get(item.caseNumber());
        CaseLight sooner = ofCase != null && endsBefore(ofCase, due) ? ofCase : null;
        return new WorkRow(
                item,
                types.nameOf(item.process()),
                item.light(reading.now()),
                due == null ? null : deadlines.workingDaysLeft(due),
                item.assignee() == null ? null : reading.names().get(item.assignee()),
                Objects.requireNonNull(reading.standings().get(item.id())),
                sooner);
    }

    private static boolean endsBefore(CaseLight clock, @Nullable Instant due) {
        return clock.duty()
                && clock.due() != null
                && (due == null || clock.due().isBefore(due));
    }
}
