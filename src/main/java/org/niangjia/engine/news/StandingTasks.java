package org.niangjia.engine.news;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tasks that are open now, as they were announced when they came up; for those who keep a list of them. */
public interface StandingTasks {

    /** Whose hands a task is in; nobody's when it waits for its group. */
    record Held(String taskId, @Nullable String assignee) {}

    Optional<OpenTask> find(String taskId);

    /** In the order of their ids, from after this one. */
    List<Held> after(String taskId, int count);

    /** Those of them that are open. */
    Set<String> open(Collection<String> taskIds);
}
