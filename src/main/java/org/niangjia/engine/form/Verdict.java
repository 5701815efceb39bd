package org.niangjia.engine.form;

import java.util.List;

/** What the contract says of a submission. */
public sealed interface Verdict {

    record Accepted(Answers answers) implements Verdict {}

    record Rejected(List<FieldError> errors) implements Verdict {

        public Rejected {
            errors = List.copyOf(errors);
        }
    }
}
