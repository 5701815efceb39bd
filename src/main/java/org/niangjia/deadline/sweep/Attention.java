package org.niangjia.deadline.sweep;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.news.ReminderLevel;
import org.niangjia.deadline.news.ReminderRaised;

/**
 * A clock whose next moment to be reminded of has come.
 *
 * @param provisional counted by a year that has no official calendar yet
 * @param since when the due moment was set: what lay before it was never to be told
 */
record Attention(
        long id, String caseNumber, String code, String name, Instant due, boolean provisional, Instant since) {

    /** What is to be told now, least urgent first: several levels after a standstill of the house. */
    List<ReminderLevel> open(Set<ReminderLevel> told, Today today) {
        return Stream.of(ReminderLevel.values())
                .filter(level -> !told.contains(level))
                .filter(level -> isReached(level, today))
                .toList();
    }

    private boolean isReached(ReminderLevel level, Today today) {
        Instant moment = level.momentFor(due, today);
        return today.now().isAfter(moment) && (level == ReminderLevel.MISSED || moment.isAfter(since));
    }

    /** When to look again; none when everything is told. */
    @Nullable
    Instant next(Today today) {
        return Stream.of(ReminderLevel.values())
                .map(level -> level.momentFor(due, today))
                .filter(moment -> !today.now().isAfter(moment))
                .findFirst()
                .orElse(null);
    }

    /** One reminder, of the most urgent level; the others are made up with it. */
    ReminderRaised reminder(List<ReminderLevel> open) {
        int last = open.size() - 1;
        return new ReminderRaised(caseNumber, id, code, name, due, provisional, open.get(last), open.subList(0, last));
    }
}
