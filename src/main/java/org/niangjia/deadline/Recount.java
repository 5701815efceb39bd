package org.niangjia.deadline;

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
        long moved = freeCases.of(stale, deadline -> deadline.origin().caseNumber()).stream()
                .flatMap(deadline -> table.take(deadline.id(), edition).stream())
                .filter(deadline -> recount(deadline, today))
                .count();
        Optional<Long> last =
                stale.size() == BATCH ? Optional.of(stale.get(BATCH - 1).id()) : Optional.empty();
        return new Batch(last, (int) moved);
    }

    private boolean recount(Deadline deadline, Today today) {
        boolean moved = deadline.recount(today);
        if (moved) {
            clocks.save(deadline, today);
            announcer.moved(deadline);
        } else {
            table.confirm(deadline, today);
        }
        return moved;
    }
}
