package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A single value of an enclosed record, by the type that the record gives it. */
class PlainReader {

    private static final int LONGEST = 10_000;
    private static final int LONGEST_NUMBER = 30;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Map<Class<?>, Function<String, Object>> MOMENTS = Map.of(
            LocalDate.class, LocalDate::parse,
            LocalDateTime.class, LocalDateTime::parse,
            OffsetDateTime.class, OffsetDateTime::parse);

    private PlainReader() {}

    static Reading read(Object sent, Class<?> type) {
        if (type == String.class) {
            return text(sent);
        }
        if (type == boolean.class || type == Boolean.class) {
            return sent instanceof Boolean ? Reading.of(sent) : Reading.unreadable("type.checkbox");
        }
        if (type == BigDecimal.class || WHOLE.contains(type)) {
            return number(sent, type);
        }
        return type.isEnum() ? constant(sent, type) : moment(sent, type);
    }

    private static Reading text(Object sent) {
        Reading reading = TextReader.read(sent, true, LONGEST);
        return reading.value() instanceof String text && text.length() > LONGEST
                ? Reading.unreadable("maxLength", LONGEST, text.length())
                : reading;
    }

    /** Amounts travel as text, so that no digit is lost on the way; counts as numbers. */
    private static Reading number(Object sent, Class<?> type) {
        String text = sent instanceof String || sent instanceof Number ? sent.toString() : "";
        if (text.length() > LONGEST_NUMBER || !NUMBER.matcher(text).matches()) {
            return Reading.unreadable("type.number");
        }
        BigDecimal number = new BigDecimal(text);
        if (type == BigDecimal.class) {
            return Reading.of(number);
        }
        return whole(number, type);
    }

    private static Reading whole(BigDecimal number, Class<?> type) {
        boolean isInt = type == int.class || type == Integer.class;
        try {
            return Reading.of(isInt ? (Object) number.intValueExact() : (Object) number.longValueExact());
        } catch (ArithmeticException fraction) {
            return Reading.unreadable("integer");
        }
    }

    private static Reading constant(Object sent, Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(sent))
                .findFirst()
                .map(Reading::of)
                .orElseGet(() -> Reading.unreadable("option"));
    }

    private static Reading moment(Object sent, Class<?> type) {
        Function<String, Object> parser = MOMENTS.get(type);
        if (parser == null) {
            throw new IllegalStateException("an enclosed record cannot hold " + type);
        }
        try {
            return Reading.of(parser.apply(sent.toString()));
        } catch (DateTimeException noSuchDay) {
            return Reading.unreadable(type == LocalDate.class ? "type.date" : "type.datetime");
        }
    }
}
