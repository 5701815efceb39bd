package org.niangjia.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.engine.news.OpenTask;
import org.niangjia.identity.Unions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tasks that nobody can take, because nobody has any of the roles they wait for: an alarm for those who appoint. */
@Slf4j
@Service
@RequiredArgsConstructor
public class Vacancies {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Unions unions;
    private final Clock clock;

    private volatile Counted last = new Counted(Instant.EPOCH, 0);

    private record Counted(Instant at, int tasks) {

        boolean isAsOf(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(GOOD_FOR));
        }
    }

    /** As it was at most a minute ago: the whole list is read for it, and every page asks. */
    public int lately() {
        return last.isAsOf(clock.instant()) ? last.tasks() : count();
    }

    int count() {
        int tasks =
                jdbc.sql("""
                        select count(distinct g.task_id) from open_task_group g
                        where not g.assigned and g.group_id not in (:staffed) and not exists
                            (select 1 from open_task_group o where o.task_id = g.task_id and o.group_id in (:staffed))
                        """).param("staffed", staffed()).query(Integer.class).single();
        last = new Counted(clock.instant(), tasks);
        return tasks;
    }

    void watch(OpenTask task) {
        if (task.assignee() == null && Collections.disjoint(task.groups(), unions.staffed())) {
            log.error(
                    "Nobody can take {} of case {}: nobody is in {}", task.element(), task.caseNumber(), task.groups());
        }
    }

    /** Never empty, which SQL would not understand. */
    private Set<String> staffed() {
        Set<String> staffed = new HashSet<>(unions.staffed());
        staffed.add("-");
        return staffed;
    }
}
