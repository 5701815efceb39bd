package org.niangjia.deadline.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.Recount;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.deadline.news.ReminderLevel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks after the clocks. May be run at any time, any number of times, on any number of nodes: a reminder is told once for
 * each level and due moment, and what fell into a standstill or a leap of the clock is made up.
 */
@Service
@RequiredArgsConstructor
public class Sweep {

    private static final int BATCH = 500;

    private final Reminders reminders;
    private final Recount recount;
    private final Watch watch;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    /** How many reminders were told. */
    public int run() {
        recount.run();
        int told = 0;
        boolean more;
        do {
            int[] batch = transactions.execute(status -> remindSome());
            more = batch != null && batch[0] == BATCH;
            told += batch == null ? 0 : batch[1];
        } while (more);
        return told;
    }

    private int[] remindSome() {
        Today today = watch.today();
        List<Attention> clocks = reminders.due(today.now(), BATCH);
        if (clocks.isEmpty()) {
            return new int[] {0, 0};
        }
        Map<Attention, List<ReminderLevel>> open = open(clocks, today);
        reminders.tell(open, today);
        reminders.lookAgain(clocks, today);
        open.forEach((clock, levels) -> events.publishEvent(clock.reminder(levels)));
        return new int[] {clocks.size(), open.size()};
    }

    private Map<Attention, List<ReminderLevel>> open(List<Attention> clocks, Today today) {
        Map<Long, Set<ReminderLevel>> told = reminders.told(clocks);
        Map<Attention, List<ReminderLevel>> open = new LinkedHashMap<>();
        for (Attention clock : clocks) {
            List<ReminderLevel> levels = clock.open(told.getOrDefault(clock.id(), Set.of()), today);
            if (!levels.isEmpty()) {
                open.put(clock, levels);
            }
        }
        return open;
    }
}
