package org.niangjia.deadline.sweep;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.news.ReminderLevel;
import org.niangjia.deadline.news.ReminderRaised;
import org.niangjia.deadline.news.Reminding;
import org.niangjia.deadline.news.Reminding.Moment;

/**
 * A clock whose next moment to be reminded of has come.
 *
 * @param provisional counted by a year that has no official calendar yet
 * @param since when the due moment was set: what lay before it was never to be told
 */
record Attention(
        long id,
        String caseNumber,
        String code,
        String name,
        Instant due,
        boolean provisional,
        Instant since,
        Reminding reminding) {

    /** What is to be told now, least urgent first: several levels after a standstill of the house. */
    List<ReminderLevel> open(Set<ReminderLevel> told, Today today) {
        return reminding.moments(due, today).stream()
                .filter(moment -> !told.contains(moment.level()))
                .filter(moment -> isReached(moment, today))
                .map(Moment::level)
                .toList();
    }

    private boolean isReached(Moment moment, Today today) {
        return today.now().isAfter(moment.at())
                && (moment.level().isMissed() || moment.at().isAfter(since));
    }

    /** When to look again; none when everything is told. */
    @Nullable
    Instant next(Today today) {
        return reminding.next(due, today);
    }

    /** One reminder, of the most urgent level; the others are made up with it. */
    ReminderRaised reminder(List<ReminderLevel> open, Today today) {
        int last = open.size() - 1;
        ReminderLevel level = open.get(last);
        boolean lastCall = reminding.isLast(level, due, today);
        return new ReminderRaised(caseNumber, id, code, name, due, provisional, level, lastCall, open.subList(0, last));
    }
}
