package org.niangjia.engine.form;

import java.util.Optional;

/** Why somebody does what only a reason allows: a line, which the record keeps. */
public final class Reason {

    public static final int LONGEST = 200;

    private Reason() {}

    /** @param demand what is asked for, as {@code 请写明撤销登记的理由} */
    public static Optional<FieldError> fault(String field, String demand, String reason) {
        return reason.isBlank() || reason.strip().length() > LONGEST
                ? Optional.of(new FieldError(field, demand + "，最多 " + LONGEST + " 个字。"))
                : Optional.empty();
    }
}
