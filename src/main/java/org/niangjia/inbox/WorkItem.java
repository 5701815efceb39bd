package org.niangjia.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.news.Light;

/**
 * One line of a work list.
 *
 * @param dueAt none: the task has no due date
 * @param closeFrom from when on the due date is close
 * @param provisional counted by a year that has no official calendar yet
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
        boolean paused,
        boolean provisional) {

    public WorkItem {
        candidateGroups = List.copyOf(candidateGroups);
    }

    /** None: the task has no due date. */
    public @Nullable Light light(Instant now) {
        return dueAt == null && !paused ? null : Light.of(paused ? null : dueAt, closeFrom, null, now);
    }

    WorkItem with(List<String> groups) {
        return new WorkItem(
                id,
                caseNumber,
                process,
                element,
                name,
                title,
                groups,
                assignee,
                createdAt,
                dueAt,
                closeFrom,
                paused,
                provisional);
    }
}
