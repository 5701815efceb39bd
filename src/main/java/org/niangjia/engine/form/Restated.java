package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** The words of the record read back into what was submitted: the other way round of {@link Shown}. */
final class Restated {

    private Restated() {}

    static Object value(Field field, String words) {
        return switch (field.type()) {
            case CHECKBOX -> words.equals(Sentences.word("yes"));
            case NUMBER -> field.numbers().asText() ? words : new BigDecimal(words);
            case DATETIME -> moment(field.dates().kind(), words);
            case SELECT, RADIO -> option(field, words);
            case CHECKLIST ->
                field.options().stream()
                        .filter(option -> isAmong(option.label(), words))
                        .map(Field.Option::value)
                        .toList();
            case TEXTFIELD, TEXTAREA -> words;
        };
    }

    private static String moment(Field.Dates.Kind kind, String words) {
        return switch (kind) {
            case DATE -> LocalDate.parse(words, format("date.format")).toString();
            case TIME -> LocalTime.parse(words, format("time.format")).toString();
            case DATETIME ->
                LocalDateTime.parse(words, format("datetime.format")).toString();
        };
    }

    private static DateTimeFormatter format(String word) {
        return DateTimeFormatter.ofPattern(Sentences.word(word));
    }

    private static String option(Field field, String words) {
        return field.options().stream()
                .filter(option -> option.label().equals(words))
                .map(Field.Option::value)
                .findFirst()
                .orElse(words);
    }

    private static boolean isAmong(String label, String words) {
        String separator = Sentences.word("list.separator");
        return (separator + words + separator).contains(separator + label + separator);
    }
}
