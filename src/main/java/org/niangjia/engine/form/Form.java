package org.niangjia.engine.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A screen of the trade, read from a {@code .form} file.
 *
 * @param source the file's own text, for those who render it themselves (Tasklist, the API)
 */
public record Form(String id, List<Part> parts, String source) {

    public Form {
        parts = List.copyOf(parts);
    }

    public static Form parse(String source) {
        return new FormReader().read(source);
    }

    /** Everything on the form in reading order, sections before what they hold. */
    public Stream<Part> all() {
        return parts.stream().flatMap(Part::withInner);
    }

    /** The questions, in reading order. */
    public List<Field> fields() {
        return all().filter(Field.class::isInstance).map(Field.class::cast).toList();
    }

    /** The variables of earlier steps that a submission is measured by. */
    public Set<String> measures() {
        return fields().stream()
                .flatMap(field -> field.property(Field.NOT_BEFORE).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Field> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** How a handler's record disagrees with this form; empty when every field has its component and the other way round. */
    public List<String> mismatches(Class<? extends Record> record) {
        return new RecordShape<>(record, this).mismatches();
    }
}
