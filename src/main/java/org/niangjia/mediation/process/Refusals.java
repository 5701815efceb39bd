package org.niangjia.mediation.process;

import java.util.List;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Decision;

/** The domain's no, as the gate tells it at every door. */
final class Refusals {

    private Refusals() {}

    static void unlessNone(List<String> sentences) {
        if (!sentences.isEmpty()) {
            throw new SubmissionRefused(sentences.stream()
                    .map(sentence -> new FieldError("", sentence))
                    .toList());
        }
    }

    /** @param field beside which it is told */
    static void unlessGranted(Decision decision, String field) {
        if (decision instanceof Decision.Refused refused) {
            throw new SubmissionRefused(List.of(new FieldError(field, refused.because())));
        }
    }
}
