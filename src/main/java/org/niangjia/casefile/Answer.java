package org.niangjia.casefile;

import org.jspecify.annotations.Nullable;
import org.niangjia.privacy.Personal;

/**
 * One labelled value of a step, as a reader sees it.
 *
 * @param personal what kind of personal data the text is; none: it may be stored and shown as it is
 */
public record Answer(
        String key, String label, String text, @Nullable Personal personal) {

    Answer with(String otherText) {
        return new Answer(key, label, otherText, personal);
    }

    Answer masked() {
        return personal == null ? this : with(Safe.masked(personal, text));
    }
}
