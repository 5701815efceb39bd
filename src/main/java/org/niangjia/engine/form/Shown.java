package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Collectors;

/** A typed value in the words of the office. */
class Shown {

    private Shown() {}

    static String text(Field field, Object value) {
        if (value instanceof Boolean yes) {
            return Sentences.word(yes ? "yes" : "no");
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof TemporalAccessor moment) {
            return DateTimeFormatter.ofPattern(Sentences.word(format(value))).format(moment);
        }
        if (value instanceof List<?> many) {
            return many.stream()
                    .map(one -> label(field, one))
                    .collect(Collectors.joining(Sentences.word("list.separator")));
        }
        return field.type().isChoice() ? label(field, value) : value.toString();
    }

    private static String label(Field field, Object value) {
        return field.labelOf(value.toString()).orElseGet(value::toString);
    }

    private static String format(Object moment) {
        if (moment instanceof LocalDateTime) {
            return "datetime.format";
        }
        return moment instanceof LocalTime ? "time.format" : "date.format";
    }
}
