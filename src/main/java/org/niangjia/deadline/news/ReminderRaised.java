package org.niangjia.deadline.news;

import java.time.Instant;
import java.util.List;

/**
 * A deadline needs attention. Told once for each level and due moment, inside the sweep's transaction.
 *
 * @param provisional the due moment was counted by a year that has no official calendar yet
 * @param last whether no other reminder comes before the miss
 * @param madeUp less urgent levels that could not be told in their time and are told with this one
 */
public record ReminderRaised(
        String caseNumber,
        long deadlineId,
        String code,
        String name,
        Instant due,
        boolean provisional,
        ReminderLevel level,
        boolean last,
        List<ReminderLevel> madeUp) {}
