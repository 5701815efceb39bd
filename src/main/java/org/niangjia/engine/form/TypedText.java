package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** The text of an HTML form, turned into the types that the contract wants. */
@RequiredArgsConstructor
class TypedText {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final String LEADING_UNDERSCORE = "_";

    private final Form form;

    /** Names with a leading underscore belong to the page (the CSRF token), not to the form. */
    Map<String, Object> values(Map<String, List<String>> typed) {
        Map<String, Object> values = new LinkedHashMap<>();
        typed.forEach((name, texts) -> {
            if (!name.startsWith(LEADING_UNDERSCORE)) {
                values.put(
                        name, form.field(name).map(field -> value(field, texts)).orElse(texts));
            }
        });
        return values;
    }

    private static @Nullable Object value(Field field, List<String> texts) {
        if (field.type() == Field.Type.CHECKLIST) {
            return texts.stream().filter(text -> !text.isEmpty()).toList();
        }
        String text = texts.isEmpty() ? "" : texts.get(0);
        return switch (field.type()) {
            case CHECKBOX -> flag(text);
            case NUMBER -> number(field, text);
            default -> text;
        };
    }

    private static Object flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false", "" -> false;
            default -> text;
        };
    }

    /** Chinese input methods type full-width digits. */
    private static Object number(Field field, String text) {
        if (text.length() > 64) {
            return text;
        }
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        boolean isNumber = NUMBER.matcher(digits).matches();
        return isNumber && !field.numbers().asText() ? new BigDecimal(digits) : digits;
    }
}
