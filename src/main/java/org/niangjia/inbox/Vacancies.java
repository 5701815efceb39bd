package org.niangjia.inbox;

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
import org.niangjia.inbox.vacant.VacancyCount;
import org.niangjia.inbox.vacant.VacantTasks;
import org.springframework.stereotype.Service;

/** Tasks that nobody can take: an alarm for those who appoint, and for those who head the office. */
@Slf4j
@Service
@RequiredArgsConstructor
public class Vacancies {

    /** Who has more has another trouble. */
    public static final int MOST = 200;

    private final VacantTasks tasks;
    private final VacancyCount count;
    private final WorkItems items;
    private final Unions unions;

    /** As it was a minute ago or less. */
    public int lately() {
        return everywhere(count.last());
    }

    /** The same in these unions and all below them. */
    public int lately(Collection<String> seats) {
        Map<String, Integer> byUnion = count.last();
        return below(seats, byUnion.keySet()).stream().mapToInt(byUnion::get).sum();
    }

    /** As it is now, in these unions and all below them: what is due first stands first. */
    public List<WorkItem> in(Collection<String> seats) {
        Set<String> paths = below(seats, count.count().keySet());
        return paths.isEmpty() ? List.of() : items.of(tasks.in(paths, MOST));
    }

    int count() {
        return everywhere(count.count());
    }

    void watch(OpenTask task) {
        if (task.assignee() == null && Collections.disjoint(task.groups(), unions.staffed())) {
            log.error(
                    "Nobody can take {} of case {}: nobody is in {}", task.element(), task.caseNumber(), task.groups());
        }
    }

    private static int everywhere(Map<String, Integer> byUnion) {
        return byUnion.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Set<String> below(Collection<String> seats, Set<String> paths) {
        List<String> heads = seats.stream().map(unions::path).toList();
        return paths.stream()
                .filter(path -> heads.stream().anyMatch(path::startsWith))
                .collect(Collectors.toSet());
    }
}
