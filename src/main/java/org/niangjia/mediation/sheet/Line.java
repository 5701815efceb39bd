package org.niangjia.mediation.sheet;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a sheet, as it was checked or kept.
 *
 * @param n its number on the sheet, never given twice; 0: not kept yet
 * @param version how often it was changed: whoever changes it says which one was read
 * @param texts what stands in its blanks, by key: days in ISO notation, amounts with two digits; nothing for what is empty
 */
public record Line(int n, int version, Map<String, String> texts) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Line {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    public Optional<LocalDate> day(String key) {
        return text(key).map(LocalDate::parse);
    }

    public Optional<BigDecimal> amount(String key) {
        return text(key).map(BigDecimal::new);
    }

    public boolean says(String key, String text) {
        return text.equals(texts.get(key));
    }

    public boolean isYes(String key) {
        return says(key, "true");
    }

    public Line numbered(int place, int of) {
        return new Line(place, of, texts);
    }

    /** As the trade's own record: {@code agent.name} is the name of its agent. */
    public <R extends Record> R as(Class<R> type) {
        return JSON.convertValue(nested(), type);
    }

    /** As outsiders write it. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> nested() {
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("n", n);
        texts.forEach((key, text) -> {
            int dot = key.indexOf('.');
            if (dot < 0) {
                nested.put(key, text);
            } else {
                ((Map<String, Object>) nested.computeIfAbsent(key.substring(0, dot), group -> new LinkedHashMap<>()))
                        .put(key.substring(dot + 1), text);
            }
        });
        return nested;
    }
}
