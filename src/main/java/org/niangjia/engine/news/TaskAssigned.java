package org.niangjia.engine.news;

import org.jspecify.annotations.Nullable;

/** A task was claimed, handed over or released (no assignee). Told inside the transaction. */
public record TaskAssigned(
        String taskId, String caseNumber, @Nullable String assignee) {}
