package org.niangjia.engine.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be put into a text field whose property {@code choices} names this bean: members, rooms, whatever changes from day
 * to day and from case to case. Our pages draw a select, Tasklist a text field; the gate takes nothing else.
 */
@FunctionalInterface
public interface Choices {

    List<Choice> of(String caseNumber);

    /** @param obstacle why it cannot be chosen for this case; none: it can */
    record Choice(String value, String label, @Nullable String obstacle) {

        public static Choice of(String value, String label) {
            return new Choice(value, label, null);
        }
    }
}
