package org.niangjia.engine.form;

/** Why one field was refused. @param message a whole Chinese sentence that names the field */
public record FieldError(String field, String message) {}
