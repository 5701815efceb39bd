package org.niangjia.deadline.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.Recount;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.deadline.news.ReminderLevel;
import org.niangjia.deadline.record.FreeCases;
import org.niangjia.deadline.sweep.Reminders.Candidate;
import org.niangjia.deadline.sweep.Reminders.Place;
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

    /** Whoever works on one of their cases meanwhile waits as long as a batch takes. */
    private static final int BATCH = 100;

    private final Reminders reminders;
    private final FreeCases freeCases;
    private final Recount recount;
    private final Watch watch;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    private record Batch(Optional<Place> next, int told) {}

    /** How many reminders were told. */
    public int run() {
        recount.run();
        int told = 0;
        Optional<Place> place = Optional.of(Place.BEGINNING);
        while (place.isPresent()) {
            Place from = place.get();
            Batch batch = Objects.requireNonNull(transactions.execute(status -> remindSome(from)));
            told += batch.told();
            place = batch.next();
        }
        return told;
    }

    private Batch remindSome(Place from) {
        Today today = watch.today();
        List<Candidate> candidates = reminders.due(today.now(), from, BATCH);
        List<Attention> clocks = reminders.take(freeCases.of(candidates, Candidate::caseNumber), today.now());
        Map<Attention, List<ReminderLevel>> open = clocks.isEmpty() ? Map.of() : open(clocks, today);
        if (!clocks.isEmpty()) {
            reminders.tell(open, today);
            reminders.lookAgain(clocks, today);
            open.forEach((clock, levels) -> events.publishEvent(clock.reminder(levels, today)));
        }
        boolean more = candidates.size() == BATCH;
        return new Batch(more ? Optional.of(candidates.get(BATCH - 1).place()) : Optional.empty(), open.size());
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
