package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as JSON numbers, or as text where the form serialises to text. */
class NumberReader {

    /** Also keeps "1e999999999" from ever being written out. */
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);
    private static final int MOST_DECIMALS = 10;

    private NumberReader() {}

    static Reading read(Field field, Object submitted) {
        if (submitted instanceof String text) {
            return field.numbers().asText() ? plain(text) : Reading.unreadable("type.number");
        }
        if (submitted instanceof Double || submitted instanceof Float) {
            double number = ((Number) submitted).doubleValue();
            boolean sane = Double.isFinite(number) && Math.abs(number) < LIMIT.doubleValue();
            return sane ? bounded(new BigDecimal(submitted.toString())) : outOfBounds(number);
        }
        if (submitted instanceof BigDecimal number) {
            return Math.abs((long) number.scale()) > 60 ? Reading.unreadable("number.bounds") : bounded(number);
        }
        return submitted instanceof Number number ? plain(number.toString()) : Reading.unreadable("type.number");
    }

    private static Reading outOfBounds(double number) {
        return Reading.unreadable(Double.isNaN(number) ? "type.number" : "number.bounds");
    }

    private static Reading plain(String text) {
        String number = text.strip();
        return number.length() <= 62 && PLAIN.matcher(number).matches()
                ? bounded(new BigDecimal(number))
                : Reading.unreadable("type.number");
    }

    private static Reading bounded(BigDecimal number) {
        if (number.abs().compareTo(LIMIT) >= 0) {
            return Reading.unreadable("number.bounds");
        }
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shortest.scale() > MOST_DECIMALS
                ? Reading.unreadable("decimalDigits", MOST_DECIMALS)
                : Reading.of(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }
}
