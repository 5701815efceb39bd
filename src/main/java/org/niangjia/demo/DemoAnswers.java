package org.niangjia.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;

/**
 * The answers of a story as they are given on a day of it.
 *
 * @param today on which the demonstration is set up: {@code NOW+10} is ten days later
 * @param then on which they are given: {@code TODAY-60} is sixty days before
 * @param words what else stands for something, e.g. {@code FIRST} for a mediator
 */
@RequiredArgsConstructor
final class DemoAnswers {

    private static final Pattern DAY = Pattern.compile("(NOW|TODAY)([+-]\\d+)?");
    private static final String MOMENT = "MOMENT";

    private final LocalDate today;
    private final LocalDate then;
    private final Map<String, String> words;

    @SuppressWarnings("unchecked")
    Map<String, Object> of(Map<String, Object> answers) {
        return (Map<String, Object>) meant(answers);
    }

    private Object meant(Object said) {
        if (said instanceof Map<?, ?> answers) {
            Map<Object, Object> meant = new LinkedHashMap<>();
            answers.forEach((key, value) -> meant.put(key, meant(value)));
            return meant;
        }
        if (said instanceof List<?> list) {
            return list.stream().map(this::meant).toList();
        }
        return said instanceof String text ? meant(text) : said;
    }

    private String meant(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            int days = day.group(2) == null ? 0 : Integer.parseInt(day.group(2));
            return (day.group(1).equals("NOW") ? today : then).plusDays(days).toString();
        }
        return text.equals(MOMENT)
                ? then.atTime(LocalTime.of(9, 0))
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toOffsetDateTime()
                        .toString()
                : words.getOrDefault(text, text);
    }
}
