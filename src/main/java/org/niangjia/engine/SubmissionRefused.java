package org.niangjia.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.niangjia.engine.form.FieldError;

/**
 * What was handed in does not fit; nothing of it is kept. An engine exception with a code of its own, because only those
 * leave Camunda's REST API as HTTP 400 with their sentence.
 */
public class SubmissionRefused extends FormFieldValidationException {

    private static final int CODE = 20_400;

    private final List<FieldError> errors;

    public SubmissionRefused(List<FieldError> errors) {
        super(errors, errors.stream().map(FieldError::message).collect(Collectors.joining()));
        this.errors = List.copyOf(errors);
        setCode(CODE);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
