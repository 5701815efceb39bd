package org.niangjia.inbox.vacant;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** How many tasks nobody can take, as last counted: the whole list is read for it, and every page asks. */
@Component
@RequiredArgsConstructor
public class VacancyCount {

    private final VacantTasks tasks;

    private volatile Map<String, Integer> last = Map.of();

    /** In each union, by its path. */
    public Map<String, Integer> last() {
        return last;
    }

    public Map<String, Integer> count() {
        last = tasks.byUnion();
        return last;
    }
}
