package org.niangjia.engine.envelope;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in at one element of a diagram.
 *
 * @param answers what the form asks
 * @param enclosed the lists that came along, as their sender wrote them
 */
public record Envelope(String element, Map<String, @Nullable Object> answers, Map<String, @Nullable Object> enclosed) {

    /** @param lists the keys of what is a list and no answer */
    public static Envelope of(String element, Map<String, ? extends @Nullable Object> handedIn, Set<String> lists) {
        Map<String, @Nullable Object> answers = new HashMap<>(handedIn);
        Map<String, @Nullable Object> enclosed = new HashMap<>(handedIn);
        answers.keySet().removeAll(lists);
        enclosed.keySet().retainAll(lists);
        return new Envelope(element, answers, enclosed);
    }
}
