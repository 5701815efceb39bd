package org.niangjia.engine.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A screen of the trade, read from a {@code .form} file.
 *
 * @param source the file's own text, for those who render it themselves (Tasklist, the API)
 */
public record Form(String id, List<Part> parts, String source) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

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

    /** @param hints by key of the field, in place of its own */
    Form again(Set<String> fixed, Map<String, String> hints) {
        return with(field -> field.again(fixed.contains(field.key()), hints.get(field.key())));
    }

    /** @param choices by key of the field */
    Form offering(Map<String, List<Choices.Choice>> choices) {
        return with(field -> Optional.ofNullable(choices.get(field.key()))
                .map(field::offering)
                .orElse(field));
    }

    private Form with(UnaryOperator<Field> change) {
        return new Form(id, parts.stream().map(part -> with(part, change)).toList(), source);
    }

    private static Part with(Part part, UnaryOperator<Field> change) {
        if (part instanceof Part.Section section) {
            List<Part> inner =
                    section.parts().stream().map(each -> with(each, change)).toList();
            return new Part.Section(section.id(), section.label(), inner, section.hides());
        }
        return part instanceof Field field ? change.apply(field) : part;
    }

    /** The questions, in reading order. */
    public List<Field> fields() {
        return all().filter(Field.class::isInstance).map(Field.class::cast).toList();
    }

    /** The variables of earlier steps that a submission is measured by. */
    public Set<String> measures() {
        return fields().stream()
                .flatMap(field -> field.property(Field.NOT_BEFORE).stream())
                .filter(name -> field(name).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Field> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** Those of the values that a field shows or a condition asks. */
    public <V> Map<String, V> mentioned(Map<String, V> values) {
        Set<String> names = all().flatMap(part -> part.hides().stream())
                .flatMap(Form::names)
                .collect(Collectors.toSet());
        fields().forEach(field -> names.add(field.key()));
        names.addAll(measures());
        return values.entrySet().stream()
                .filter(value -> names.contains(value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<String> names(String condition) {
        return NAME.matcher(condition).results().map(MatchResult::group);
    }

    /** How a handler's record disagrees with this form; empty when every field has its component and the other way round. */
    public List<String> mismatches(Class<? extends Record> record) {
        return new RecordShape<>(record, this).mismatches();
    }
}
