package org.niangjia.engine;

import java.util.Set;
import java.util.function.Consumer;

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

    /** 更正登记: what the handler has taken in is put right; the answers are all of the registration's, as they stand now. */
    default void correct(SubmittedTask task) {}

    static TaskHandler enclosing(Set<String> lists, TaskHandler handler) {
        return registering(lists, handler, task -> {});
    }

    /** @param corrected what is done when the answers are put right later on */
    static TaskHandler registering(Set<String> lists, TaskHandler handler, Consumer<SubmittedTask> corrected) {
        return new TaskHandler() {
            @Override
            public void correct(SubmittedTask task) {
                corrected.accept(task);
            }

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
