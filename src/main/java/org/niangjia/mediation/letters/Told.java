package org.niangjia.mediation.letters;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What was answered so far, in clear and in the words of the forms.
 *
 * @param registration by key
 * @param steps by element of the diagram, then by key
 */
record Told(Map<String, String> registration, Map<String, Map<String, String>> steps) {

    private static final String INTAKE_COMPLETED = "completeIntake";

    /** Of the registration: a case that came from a petition or a message completes it in a step. */
    String registered(String key) {
        String first = registration.getOrDefault(key, "");
        return first.isBlank() ? at(INTAKE_COMPLETED, key) : first;
    }

    String at(String step, String key) {
        return steps.getOrDefault(step, Map.of()).getOrDefault(key, "");
    }

    /** The first of these steps at which it was answered. */
    String atAny(String key, String... several) {
        return Stream.of(several)
                .map(step -> at(step, key))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    boolean isFromCourt() {
        return isAssigned() || isEntrusted();
    }

    /** 委派: before the court has registered the case. */
    boolean isAssigned() {
        return registered("channel").matches("法院委派.*|COURT_PRE");
    }

    /** 委托: after it has. */
    boolean isEntrusted() {
        return registered("channel").matches("法院委托.*|COURT_IN");
    }
}
