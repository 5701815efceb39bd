package org.niangjia.engine.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user task that waits for somebody.
 *
 * @param unionCode the union that the case belongs to
 * @param title the case's title
 * @param groups engine group ids, {@code role.unionCode}, already narrowed to the union in charge
 * @param deadlineRule the code of the deadline rule that the diagram names, if any
 * @param deadlineFrom the day that the diagram lets the period start from; none: from the task's creation
 */
public record OpenTask(
        String id,
        String caseNumber,
        String unionCode,
        String title,
        String process,
        String element,
        String name,
        List<String> groups,
        @Nullable String assignee,
        @Nullable String deadlineRule,
        @Nullable LocalDate deadlineFrom,
        Instant createdAt) {}
