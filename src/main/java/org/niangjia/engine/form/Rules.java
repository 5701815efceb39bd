package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.form.Reading.Problem;

/** The rules that a field's author set, in the order in which one would explain them. */
@RequiredArgsConstructor
class Rules {

    /** form-js's own expression. */
    private static final Pattern EMAIL = Pattern.compile("^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9]"
            + "(?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$");

    /** International notation, as form-js wants it; for Chinese numbers a form says {@code personal: PHONE} instead. */
    private static final Pattern INTERNATIONAL_PHONE = Pattern.compile("^(\\+|00)[1-9]\\d{6,20}$");

    private final LocalDate today;
    private final Map<String, ? extends @Nullable Object> known;

    Optional<Problem> broken(Field field, @Nullable Object value) {
        if (value == null || Boolean.FALSE.equals(value)) {
            return field.validation().required() ? Optional.of(missing(field)) : Optional.empty();
        }
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> text(field, (String) value);
            case NUMBER -> number(field, (BigDecimal) value);
            case DATETIME -> day(field, value);
            case SELECT, RADIO, CHECKBOX, CHECKLIST -> Optional.empty();
        };
    }

    private static Problem missing(Field field) {
        return switch (field.type()) {
            case CHECKBOX -> Reading.problem("required.checkbox");
            case SELECT, RADIO, CHECKLIST, DATETIME -> Reading.problem("required.choice");
            case TEXTFIELD, TEXTAREA, NUMBER -> Reading.problem("required");
        };
    }

    private static Optional<Problem> text(Field field, String text) {
        Validation rule = field.validation();
        int longest = rule.longest(field.type());
        if (text.length() > longest) {
            return Optional.of(Reading.problem("maxLength", longest, text.length()));
        }
        if (rule.minLength() != null && text.length() < rule.minLength()) {
            return Optional.of(Reading.problem("minLength", rule.minLength(), text.length()));
        }
        if (rule.pattern() != null && !rule.pattern().matcher(text).find()) {
            return Optional.of(field.property(Field.FORMAT)
                    .map(format -> Reading.problem("pattern.format", format))
                    .orElseGet(() -> Reading.problem("pattern")));
        }
        return kind(rule.kind(), text);
    }

    private static Optional<Problem> kind(Validation.Kind kind, String text) {
        boolean kept =
                switch (kind) {
                    case NONE -> true;
                    case EMAIL -> EMAIL.matcher(text).matches();
                    case PHONE -> INTERNATIONAL_PHONE.matcher(text).matches();
                };
        return kept ? Optional.empty() : Optional.of(Reading.problem(kind.name().toLowerCase(Locale.ROOT)));
    }

    private static Optional<Problem> number(Field field, BigDecimal number) {
        Validation rule = field.validation();
        return Stream.of(
                        digits(field.numbers(), number),
                        step(field.numbers(), number),
                        least(rule, number),
                        most(rule, number))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem> digits(Field.Numbers rule, BigDecimal number) {
        if (rule.decimalDigits() == null || number.scale() <= rule.decimalDigits()) {
            return Optional.empty();
        }
        return Optional.of(
                rule.decimalDigits() == 0
                        ? Reading.problem("integer")
                        : Reading.problem("decimalDigits", rule.decimalDigits()));
    }

    private static Optional<Problem> step(Field.Numbers rule, BigDecimal number) {
        BigDecimal step = rule.increment();
        if (step == null || step.signum() == 0 || number.remainder(step).signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(Reading.problem("increment", step));
    }

    private static Optional<Problem> least(Validation rule, BigDecimal number) {
        BigDecimal min = rule.min();
        return min == null || number.compareTo(min) >= 0 ? Optional.empty() : Optional.of(Reading.problem("min", min));
    }

    private static Optional<Problem> most(Validation rule, BigDecimal number) {
        BigDecimal max = rule.max();
        return max == null || number.compareTo(max) <= 0 ? Optional.empty() : Optional.of(Reading.problem("max", max));
    }

    private Optional<Problem> day(Field field, Object moment) {
        LocalDate day = moment instanceof LocalDateTime time
                ? time.toLocalDate()
                : moment instanceof LocalDate date ? date : today;
        if (field.dates().disallowPast() && day.isBefore(today)) {
            return Optional.of(Reading.problem("date.past"));
        }
        boolean tooLate = field.is(Field.NOT_AFTER_TODAY) && day.isAfter(today);
        return tooLate ? Optional.of(Reading.problem("date.future")) : tooEarly(field, day);
    }

    private Optional<Problem> tooEarly(Field field, LocalDate day) {
        return field.property(Field.NOT_BEFORE)
                .map(known::get)
                .map(earlier -> LocalDate.parse(earlier.toString()))
                .filter(day::isBefore)
                .map(earlier -> Reading.problem("date.before", Shown.text(field, earlier)));
    }
}
