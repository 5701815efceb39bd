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
    private final Map<String, String> words;

    Answers(Form form, Map<String, Object> values) {
        this(form, values, Map.of());
    }

    private Answers(Form form, Map<String, Object> values, Map<String, String> words) {
        this.form = form;
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.words = words;
    }

    /** The same with other words in the record: what was chosen by a sign is told by its name. */
    Answers worded(Map<String, String> other) {
        return new Answers(form, values, Map.copyOf(other));
    }

    List<Field> fields() {
        return form.fields();
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

    private Answer labelled(Field field, Object value) {
        return new Answer(
                field.key(),
                field.label(),
                words.getOrDefault(field.key(), Shown.text(field, value)),
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
