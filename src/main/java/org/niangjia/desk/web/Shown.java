package org.niangjia.desk.web;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.news.Light;
import org.niangjia.inbox.WorkItem;
import org.springframework.stereotype.Component;

/** How the API writes what it shows: official time with its offset, lists always in the same shape. */
@Component
@RequiredArgsConstructor
class Shown {

    static final int LARGEST_PAGE = 100;

    private final Clock clock;

    /** @param total exact up to the cap of the list, then one more */
    record Listed<T>(int total, List<T> items) {}

    record TaskShown(
            String id,
            String caseNumber,
            String process,
            String taskDefinitionKey,
            String name,
            String title,
            List<String> candidateGroups,
            @Nullable String assignee,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime dueAt,
            @Nullable Light light,
            boolean provisional) {}

    TaskShown task(WorkItem item) {
        return new TaskShown(
                item.id(),
                item.caseNumber(),
                item.process(),
                item.element(),
                item.name(),
                item.title(),
                item.candidateGroups(),
                item.assignee(),
                time(item.createdAt()),
                item.dueAt() == null ? null : time(item.dueAt()),
                item.light(clock.instant()),
                item.provisional());
    }

    OffsetDateTime time(Instant at) {
        return at.atZone(clock.getZone()).toOffsetDateTime();
    }

    static <S, T> Listed<T> list(int total, List<S> items, Function<S, T> shown) {
        return new Listed<>(total, items.stream().map(shown).toList());
    }

    static int size(int wanted) {
        return Math.max(1, Math.min(wanted, LARGEST_PAGE));
    }
}
