package org.niangjia.engine.news;

import java.util.List;
import java.util.Optional;

/** The tasks that are open now, as they were announced when they came up; for those who keep a list of them. */
public interface StandingTasks {

    Optional<OpenTask> find(String taskId);

    /** In the order of their ids, from after this one. */
    List<String> idsAfter(String taskId, int count);
}
