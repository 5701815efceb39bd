package org.niangjia.deadline.news;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock has started or its end has moved. Told inside the transaction that moved it.
 *
 * @param taskIds the open tasks that show it
 * @param due none while paused
 * @param closeFrom from when on it is close
 * @param provisional counted by a year that has no official calendar yet
 */
public record DeadlineMoved(
        String caseNumber,
        long deadlineId,
        List<String> taskIds,
        @Nullable Instant due,
        @Nullable Instant closeFrom,
        boolean paused,
        boolean provisional) {}
