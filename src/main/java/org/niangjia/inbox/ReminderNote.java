package org.niangjia.inbox;

import java.time.Instant;
import org.niangjia.deadline.news.ReminderLevel;

/**
 * What a member is reminded of.
 *
 * @param title of the case
 * @param name of the deadline
 * @param provisional the end was counted by a year that has no official calendar yet
 * @param seen whether this member has taken note of it
 */
public record ReminderNote(
        long id,
        String caseNumber,
        String title,
        String name,
        ReminderLevel level,
        Instant dueAt,
        boolean provisional,
        Instant raisedAt,
        boolean seen) {}
