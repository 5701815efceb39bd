package org.niangjia.engine.form;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a submitted value means for its field: a typed value, nothing, or a problem. */
record Reading(@Nullable Object value, @Nullable Problem problem) {

    /** @param sentence key of the sentence; its first argument is always the field's label */
    record Problem(String sentence, List<Object> arguments) {}

    static Reading of(Object value) {
        return new Reading(value, null);
    }

    static Reading nothing() {
        return new Reading(null, null);
    }

    static Reading unreadable(String sentence, Object... arguments) {
        return new Reading(null, problem(sentence, arguments));
    }

    static Problem problem(String sentence, Object... arguments) {
        return new Problem(sentence, Arrays.asList(arguments));
    }
}
