package org.niangjia.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a work list.
 *
 * @param dueAt none: the task has no due date
 * @param closeFrom from when on the due date is close
 */
public record WorkItem(
        String id,
        String caseNumber,
        String process,
        String element,
        String name,
        String title,
        List<String> candidateGroups,
        @Nullable String assignee,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant closeFrom,
        boolean paused) {

    public WorkItem {
        candidateGroups = List.copyOf(candidateGroups);
    }

    WorkItem with(List<String> groups) {
        return new WorkItem(
                id, caseNumber, process, element, name, title, groups, assignee, createdAt, dueAt, closeFrom, paused);
    }
}
