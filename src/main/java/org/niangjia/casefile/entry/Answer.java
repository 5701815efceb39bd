package org.niangjia.casefile.entry;

import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.Personal;

/**
 * One labelled value of a step, as a reader sees it.
 *
 * @param personal what kind of personal data the text is; none: it may be stored and shown as it is
 */
public record Answer(
        String key, String label, String text, @Nullable Personal personal) {

    public Answer with(String otherText) {
        return new Answer(key, label, otherText, personal);
    }

    public Answer masked() {
        return personal == null ? this : with(masked(personal, text));
    }

    /** What a reader of the case may see without giving a reason: numbers and names masked, the story itself whole. */
    static String masked(Personal personal, String text) {
        return personal == Personal.TEXT ? text : personal.masked(text);
    }
}
