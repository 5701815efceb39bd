package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What form-js checks in the browser, as the form's author wrote it. */
public record Validation(
        boolean required,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable Pattern pattern,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Kind kind) {

    /** Characters of a line and of a long text where the form says nothing. */
    private static final int LINE = 200;

    private static final int LONG_TEXT = 5_000;

    public enum Kind {
        NONE,
        EMAIL,
        PHONE
    }

    Validation optional() {
        return new Validation(false, minLength, maxLength, pattern, min, max, kind);
    }

    public int longest(Field.Type type) {
        if (maxLength != null) {
            return maxLength;
        }
        return type == Field.Type.TEXTAREA ? LONG_TEXT : LINE;
    }
}
