package org.niangjia.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.deadline.record.FreeCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts running clocks anew that an older edition of the calendar counted. In batches, each kept for itself: what was
 * interrupted, or started on a node that had not yet seen the import, is made up by the next run.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class Recount {

    private static final int BATCH = 100;

    private final DeadlineTable table;
    private final HeldClocks clocks;
    private final FreeCases freeCases;
    private final Announcer announcer;
    private final Watch watch;
    private final TransactionTemplate transactions;

    private record Batch(Optional<Long> last, int moved) {}

    /** How many ends have moved. */
    public int run() {
        int moved = 0;
        Optional<Long> place = Optional.of(0L);
        while (place.isPresent()) {
            long after = place.get();
            Batch batch = Objects.requireNonNull(transactions.execute(status -> recountSome(after)));
            moved += batch.moved();
            place = batch.last();
        }
        if (moved > 0) {
            log.info("{} deadlines moved by a new edition of the working calendar", moved);
        }
        return moved;
    }

    private Batch recountSome(long after) {
        Today today = watch.today();
        int edition = today.calendar().edition();
        List<Deadline> stale = table.countedBefore(edition, after, BATCH);
        int moved = freeCases.of(stale, deadline -> deadline.origin().caseNumber()).stream()
                .flatMap(deadline -> table.take(deadline.id(), edition).stream())
                .mapToInt(deadline -> recount(deadline, today))
                .sum();
        Optional<Long> last =
                stale.size() == BATCH ? Optional.of(stale.get(BATCH - 1).id()) : Optional.empty();
        return new Batch(last, moved);
    }

    private int recount(Deadline deadline, Today today) {
        if (!deadline.recount(today)) {
            table.confirm(deadline, today);
            return 0;
        }
        save(deadline, today);
        return 1 + follow(deadline, today);
    }

    /** Clocks that start where a moved one ends go along with it. How many ends have moved. */
    int follow(Deadline moved, Today today) {
        return clocks.of(moved).following(moved.id()).stream()
                .mapToInt(next -> follow(next, moved, today))
                .sum();
    }

    private int follow(Deadline next, Deadline moved, Today today) {
        Instant before = next.dueAt();
        next.follow(moved, today);
        if (next.history().fresh().isEmpty()) {
            return 0;
        }
        save(next, today);
        return (Objects.equals(before, next.dueAt()) ? 0 : 1) + follow(next, today);
    }

    private void save(Deadline deadline, Today today) {
        clocks.save(deadline, today);
        announcer.moved(deadline);
    }
}
