package org.niangjia.desk.form;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.Form;

/** What stands in the boxes of a form, as text. */
record Typed(Map<String, List<String>> values) {

    static Typed beforehand(Form form, Map<String, ? extends @Nullable Object> known) {
        Map<String, List<String>> values = new HashMap<>();
        form.fields().forEach(field -> values.put(field.key(), texts(beforehand(field, known))));
        return new Typed(values);
    }

    /** A field that only shows keeps what is known, whatever came back from it. */
    static Typed of(Form form, Map<String, ? extends @Nullable Object> known, Map<String, List<String>> typed) {
        Map<String, List<String>> values = new HashMap<>();
        form.fields()
                .forEach(field -> values.put(
                        field.key(),
                        field.asks() ? typed.getOrDefault(field.key(), List.of()) : texts(beforehand(field, known))));
        return new Typed(values);
    }

    String text(Field field) {
        List<String> texts = all(field);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    List<String> all(Field field) {
        return values.getOrDefault(field.key(), List.of());
    }

    private static @Nullable Object beforehand(Field field, Map<String, ? extends @Nullable Object> known) {
        Object value = known.get(field.key());
        return value == null ? field.defaultValue() : value;
    }

    private static List<String> texts(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return List.of(value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }
}
