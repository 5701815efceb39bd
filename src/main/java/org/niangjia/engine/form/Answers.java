package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered, checked and typed: {@code String}, {@code BigDecimal}, {@code LocalDate}, {@code LocalTime},
 * {@code LocalDateTime}, {@code Boolean} or {@code List<String>} by field key. What was left empty or was hidden is not in it.
 */
public final class Answers {

    private final Form form;
    private final Map<String, Object> values;

    Answers(Form form, Map<String, Object> values) {
        this.form = form;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Map<String, Object> values() {
        return values;
    }

    public Optional<Object> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The answers as the trade's own record; its components are named like the fields. */
    public <R extends Record> R read(Class<R> type) {
        return new RecordShape<>(type, form).filledWith(values);
    }

    /** The answers as people read them in the record, in the order of the form. */
    public List<Answer> labelled() {
        return form.fields().stream()
                .flatMap(field -> value(field.key()).map(value -> labelled(field, value)).stream())
                .toList();
    }

    private static Answer labelled(Field field, Object value) {
        return new Answer(
                field.key(),
                field.label(),
                Shown.text(field, value),
                field.personal().orElse(null),
                field.property(Field.PARTY).orElse(null));
    }

    /** What the diagram may route by: primitives that the engine keeps as they are, dates in ISO notation. */
    public Map<String, Object> routes() {
        Map<String, Object> routes = new LinkedHashMap<>();
        form.fields().stream().filter(Field::routes).forEach(field -> value(field.key())
                .ifPresent(value -> routes.put(field.key(), primitive(value))));
        return routes;
    }

    private static Object primitive(Object value) {
        if (value instanceof BigDecimal number) {
            return number.scale() <= 0 ? (Object) number.longValueExact() : (Object) number.doubleValue();
        }
        return value instanceof Boolean ? value : value.toString();
    }
}
