package org.niangjia.engine.form;

import java.time.ZoneId;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Reads what was submitted for a field, strictly by the field's type. */
@RequiredArgsConstructor
class Reader {

    private final ZoneId zone;

    Reading read(Field field, @Nullable Object submitted) {
        if (submitted == null || "".equals(submitted)) {
            return field.type() == Field.Type.CHECKBOX ? Reading.of(false) : Reading.nothing();
        }
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> TextReader.read(field, submitted);
            case NUMBER -> NumberReader.read(field, submitted);
            case DATETIME -> new MomentReader(zone).read(field, submitted);
            case SELECT, RADIO -> ChoiceReader.one(field, submitted);
            case CHECKLIST -> ChoiceReader.several(field, submitted);
            case CHECKBOX -> submitted instanceof Boolean ? Reading.of(submitted) : Reading.unreadable("type.checkbox");
        };
    }
}
