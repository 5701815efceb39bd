package org.niangjia.identity;

/** The answer to "may I": an expected no is a value with a sentence for the person, not an exception. */
public sealed interface Decision {

    record Granted() implements Decision {}

    /** @param because a whole Chinese sentence: what is not allowed and why */
    record Refused(String because) implements Decision {}

    static Decision granted() {
        return new Granted();
    }

    static Decision refused(String because) {
        return new Refused(because);
    }

    default boolean isGranted() {
        return this instanceof Granted;
    }
}
