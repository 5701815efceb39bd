package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value as form-js would hold it while a condition looks at it: dates and serialised numbers are text there. */
class Facts {

    private Facts() {}

    static @Nullable Object of(Field field, @Nullable Object value) {
        if (value == null) {
            return field.type().isText() ? "" : field.type() == Field.Type.CHECKLIST ? List.of() : null;
        }
        if (value instanceof TemporalAccessor) {
            return value.toString();
        }
        return value instanceof BigDecimal number && field.numbers().asText() ? number.toPlainString() : value;
    }
}
