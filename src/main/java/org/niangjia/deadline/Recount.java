package org.niangjia.deadline;

import java.util.List;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.holidays.Watch;
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

    private static final int BATCH = 200;

    private final DeadlineTable table;
    private final Announcer announcer;
    private final Watch watch;
    private final TransactionTemplate transactions;

    /** How many ends have moved. */
    public int run() {
        int moved = 0;
        int batch;
        do {
            int[] counts = transactions.execute(status -> recountSome());
            batch = counts == null ? 0 : counts[0];
            moved += counts == null ? 0 : counts[1];
        } while (batch == BATCH);
        if (moved > 0) {
            log.info("{} deadlines moved by a new edition of the working calendar", moved);
        }
        return moved;
    }

    private int[] recountSome() {
        Today today = watch.today();
        List<Deadline> stale = table.countedBefore(today.calendar().edition(), BATCH);
        int moved = 0;
        for (Deadline deadline : stale) {
            if (deadline.recount(today)) {
                table.save(deadline, today);
                announcer.moved(deadline);
                moved++;
            } else {
                table.confirm(deadline, today);
            }
        }
        return new int[] {stale.size(), moved};
    }
}
