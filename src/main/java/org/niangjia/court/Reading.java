package org.niangjia.court;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;

/** A message's JSON, and everything that is wrong with it, each beside its field. */
final class Reading {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_NAME = 40;

    private final Map<String, @Nullable Object> values;
    private final List<FieldError> errors = new ArrayList<>();

    private Reading(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    static Reading of(byte[] body) {
        try {
            Map<String, @Nullable Object> values = JSON.readValue(body, new TypeReference<>() {});
            if (values != null) {
                return new Reading(values);
            }
        } catch (IOException unreadable) {
            // told below; the text itself is never repeated
        }
        throw new SubmissionRefused(List.of(new FieldError("", "消息不是可以读取的 JSON 对象。")));
    }

    static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    static String written(Map<String, ? extends @Nullable Object> values) throws JsonProcessingException {
        return JSON.writeValueAsString(values);
    }

    /** What nobody has agreed on is refused: it would be lost in silence. */
    Reading knowing(Set<String> keys) {
        values.keySet().stream()
                .filter(key -> !keys.contains(key))
                .sorted()
                .limit(LONGEST_NAME)
                .forEach(key -> {
                    String name = key.replaceAll("[^\\p{L}\\p{N}_.-]", "?");
                    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
                    wrong(shown, "没有“" + shown + "”这一项，请去掉后再提交。");
                });
        return this;
    }

    @Nullable
    Object value(String key) {
        return values.get(key);
    }

    String text(String key) {
        Object value = values.get(key);
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        wrong(key, value == null || "".equals(value) ? "请填写“" + key + "”。" : "“" + key + "”应当填写文字。");
        return "";
    }

    String oneOf(String key, Set<String> allowed) {
        String text = text(key);
        if (!text.isEmpty() && !allowed.contains(text)) {
            wrong(
                    key,
                    "“" + key + "”应为 "
                            + String.join("、", allowed.stream().sorted().toList()) + " 之一。");
        }
        return text;
    }

    int list(String key) {
        if (values.get(key) instanceof List<?> list && !list.isEmpty()) {
            return list.size();
        }
        wrong(key, "“" + key + "”应当是列表，至少一项。");
        return 0;
    }

    /** The day here of a moment there. */
    LocalDate day(String key) {
        String text = text(key);
        try {
            return text.isEmpty()
                    ? LocalDate.EPOCH
                    : OffsetDateTime.parse(text).atZoneSameInstant(HERE).toLocalDate();
        } catch (DateTimeException noMoment) {
            wrong(key, "“" + key + "”应写成 2026-11-20T09:30:00+08:00 的样子。");
            return LocalDate.EPOCH;
        }
    }

    void wrong(String key, String sentence) {
        errors.add(new FieldError(key, sentence));
    }

    void refuseWhatIsWrong() {
        if (!errors.isEmpty()) {
            throw new SubmissionRefused(errors);
        }
    }
}
