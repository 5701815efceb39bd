package org.niangjia.engine;

/**
 * What the domain does with a task that passed the gate's checks. A bean of this type named like the task's element is
 * found by that name; a task without one is only recorded and routed.
 */
@FunctionalInterface
public interface TaskHandler {

    void handle(SubmittedTask task);
}
