package org.niangjia.identity;

/** The answer to "may I": an expected no is a value with a sentence for the person, not an exception. */
public sealed interface Decision {

    record Granted() implements Decision {}

    /**
     * @param because a whole Chinese sentence: what is not allowed and why
     * @param inPerson the post is the right one, and a colleague of the same post may
     */
    record Refused(String because, boolean inPerson) implements Decision {}

    static Decision granted() {
        return new Granted();
    }

    static Decision refused(String because) {
        return new Refused(because, false);
    }

    static Decision refusedInPerson(String because) {
        return new Refused(because, true);
    }

    default boolean isGranted() {
        return this instanceof Granted;
    }
}
