package org.niangjia.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.deadline.record.FreeCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    /** A running clock that would end at another moment. */
    public record Move(
            String caseNumber,
            String name,
            @Nullable Instant before,
            @Nullable Instant after) {}

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

    /** What counting by another calendar would move; nothing is kept. */
    @Transactional(readOnly = true)
    public List<Move> foresee(WorkingCalendar calendar) {
        Today then = new Today(watch.today().now(), calendar, watch.today().hours());
        Map<Long, Deadline> counted = new HashMap<>();
        Map<Long, Deadline> later = new LinkedHashMap<>();
        List<Move> moves = new ArrayList<>();
        List<Deadline> batch = table.countedBefore(calendar.edition(), 0, BATCH);
        while (!batch.isEmpty()) {
            batch.stream().filter(it -> waits(it, later)).forEach(it -> later.put(it.id(), it));
            batch.stream().filter(it -> !later.containsKey(it.id())).forEach(it -> foresee(it, counted, then)
                    .ifPresent(moves::add));
            batch = table.countedBefore(
                    calendar.edition(), batch.get(batch.size() - 1).id(), BATCH);
        }
        later.values().forEach(it -> foresee(it, counted, then).ifPresent(moves::add));
        return moves;
    }

    /** Most clocks that start where another ends have the larger number; one handed on, or of another node, the smaller. */
    private static boolean waits(Deadline deadline, Map<Long, Deadline> later) {
        Long other = deadline.origin().follows();
        return other != null && (other > deadline.id() || later.containsKey(other));
    }

    /** The clock at whose end it starts is counted by then. */
    private static Optional<Move> foresee(Deadline deadline, Map<Long, Deadline> counted, Today then) {
        Instant before = deadline.dueAt();
        Optional.ofNullable(deadline.origin().follows())
                .map(counted::get)
                .ifPresent(other -> deadline.follow(other, then));
        deadline.recount(then);
        if (moved(before, deadline) == 0) {
            return Optional.empty();
        }
        counted.put(deadline.id(), deadline);
        Deadline.Origin origin = deadline.origin();
        return Optional.of(new Move(origin.caseNumber(), origin.rule().name(), before, deadline.dueAt()));
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
        Instant before = deadline.dueAt();
        if (!deadline.recount(today)) {
            table.confirm(deadline, today);
            return 0;
        }
        save(deadline, today);
        return moved(before, deadline) + follow(deadline, today);
    }

    private static int moved(@Nullable Instant before, Deadline deadline) {
        return Objects.equals(before, deadline.dueAt()) ? 0 : 1;
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
        return moved(before, next) + follow(next, today);
    }

    private void save(Deadline deadline, Today today) {
        clocks.save(deadline, today);
        announcer.moved(deadline);
    }
}
