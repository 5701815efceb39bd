package org.niangjia.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.engine.news.OpenTask;
import org.niangjia.identity.Unions;
import org.niangjia.inbox.vacant.VacantTasks;
import org.springframework.stereotype.Service;

/** Tasks that nobody can take: an alarm for those who appoint, and for those who head the office. */
@Slf4j
@Service
@RequiredArgsConstructor
public class Vacancies {

    /** Who has more has another trouble. */
    public static final int MOST = 200;

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final VacantTasks tasks;
    private final WorkItems items;
    private final Unions unions;
    private final Clock clock;

    private volatile Counted last = new Counted(Instant.EPOCH, Map.of());

    private record Counted(Instant at, Map<String, Integer> byUnion) {

        boolean isAsOf(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(GOOD_FOR));
        }

        int everywhere() {
            return byUnion.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** As it was at most a minute ago: the whole list is read for it, and every page asks. */
    public int lately() {
        return counted().everywhere();
    }

    /** The same in these unions and all below them. */
    public int lately(Collection<String> seats) {
        Map<String, Integer> byUnion = counted().byUnion();
        return below(seats, byUnion.keySet()).stream().mapToInt(byUnion::get).sum();
    }

    /** As it is now, in these unions and all below them: what is due first stands first. */
    public List<WorkItem> in(Collection<String> seats) {
        count();
        Set<String> paths = below(seats, last.byUnion().keySet());
        return paths.isEmpty() ? List.of() : items.of(tasks.in(paths, MOST));
    }

    int count() {
        last = new Counted(clock.instant(), tasks.byUnion());
        return last.everywhere();
    }

    void watch(OpenTask task) {
        if (task.assignee() == null && Collections.disjoint(task.groups(), unions.staffed())) {
            log.error(
                    "Nobody can take {} of case {}: nobody is in {}", task.element(), task.caseNumber(), task.groups());
        }
    }

    private Counted counted() {
        if (!last.isAsOf(clock.instant())) {
            count();
        }
        return last;
    }

    private Set<String> below(Collection<String> seats, Set<String> paths) {
        List<String> heads = seats.stream().map(unions::path).toList();
        return paths.stream()
                .filter(path -> heads.stream().anyMatch(path::startsWith))
                .collect(Collectors.toSet());
    }
}
