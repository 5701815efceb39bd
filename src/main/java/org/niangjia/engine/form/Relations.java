package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.form.Reading.Problem;
import org.niangjia.privacy.Personal;

/** The rules by which an answer is measured by others of the same form. A question that is not asked measures nothing. */
@RequiredArgsConstructor
class Relations {

    private final Map<Field, Reading> asked;

    Optional<Problem> broken(Field field, @Nullable Object value) {
        return value == null
                ? nothingElse(field)
                : Stream.of(notAsMany(field, value), tooMany(field, value), tooEarly(field, value))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** What was written and cannot be read is an answer too: it has its own sentence. */
    private Optional<Problem> nothingElse(Field field) {
        if (field.property(Field.OR_ELSE).isEmpty()) {
            return Optional.empty();
        }
        List<Field> others = others(field);
        if (others.isEmpty()) {
            return Optional.of(Reading.problem("required"));
        }
        boolean answered = others.stream().map(asked::get).anyMatch(other -> !other.equals(Reading.nothing()));
        return answered ? Optional.empty() : Optional.of(Reading.problem("orElse", labels(others)));
    }

    private List<Field> others(Field field) {
        return named(field, Field.OR_ELSE).map(Map.Entry::getKey).toList();
    }

    private static String labels(List<Field> fields) {
        return fields.stream().map(Field::label).collect(Collectors.joining("”“"));
    }

    private Optional<Problem> notAsMany(Field field, Object value) {
        return counted(field, Field.AS_MANY_AS, value)
                .filter(count -> count.named() != count.told())
                .map(count -> count.problem("asManyAs"));
    }

    private Optional<Problem> tooMany(Field field, Object value) {
        return counted(field, Field.NO_MORE_THAN, value)
                .filter(count -> count.named() > count.told())
                .map(count -> count.problem("noMoreThan"));
    }

    private Optional<Problem> tooEarly(Field field, Object value) {
        return named(field, Field.NOT_BEFORE)
                .filter(other -> other.getValue().value() instanceof LocalDate earlier
                        && value instanceof LocalDate day
                        && day.isBefore(earlier))
                .map(other -> Reading.problem("date.beforeOther", other.getKey().label(), shown(other)))
                .findFirst();
    }

    private static String shown(Map.Entry<Field, Reading> day) {
        return Shown.text(day.getKey(), Objects.requireNonNull(day.getValue().value()));
    }

    private record Count(int named, String of, long told) {

        Problem problem(String sentence) {
            return Reading.problem(sentence, named, of, told);
        }
    }

    private Optional<Count> counted(Field field, String property, Object value) {
        return named(field, property)
                .filter(other -> Objects.nonNull(other.getValue().value()))
                .map(other -> new Count(
                        Personal.namesIn(value.toString()).size(),
                        other.getKey().label(),
                        ((BigDecimal) Objects.requireNonNull(other.getValue().value())).longValue()))
                .findFirst();
    }

    /** Those of the form's other questions that the property names. */
    private Stream<Map.Entry<Field, Reading>> named(Field field, String property) {
        List<String> keys = field.others(property);
        return keys.isEmpty()
                ? Stream.empty()
                : asked.entrySet().stream()
                        .filter(other -> keys.contains(other.getKey().key()));
    }
}
