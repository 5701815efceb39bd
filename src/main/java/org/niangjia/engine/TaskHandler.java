package org.niangjia.engine;

import java.util.Set;

/**
 * What the domain does with a task, a start form or an event with a form that passed the gate's checks. A bean of this type
 * named like the element is found by that name; an element without one is only recorded and routed.
 *
 * <p>{@code archive_withdrawn} is handled by {@code archive} where nothing of its own name is there. Where two procedures
 * have elements of one id, the bean's name begins with the procedure: {@code court-union-mediation.register}.
 */
@FunctionalInterface
public interface TaskHandler {

    void handle(SubmittedTask task);

    /** The lists that may come along with the form, e.g. {@code claims}; see {@link SubmittedTask#enclosed}. */
    default Set<String> encloses() {
        return Set.of();
    }

    static TaskHandler enclosing(Set<String> lists, TaskHandler handler) {
        return new TaskHandler() {
            @Override
            public void handle(SubmittedTask task) {
                handler.handle(task);
            }

            @Override
            public Set<String> encloses() {
                return lists;
            }
        };
    }
}
