package org.niangjia.engine.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A complete visit, to be spoilt one field at a time. */
class ASubmission {

    static final Clock NOW = Clock.fixed(Instant.parse("2026-11-20T16:30:00Z"), ZoneId.of("Asia/Shanghai"));
    static final FormContract VISIT = FormContract.of(Form.parse(sample("sample-visit")), NOW);

    private final Map<String, @Nullable Object> values = new HashMap<>(Map.of(
            "channel", "VISIT",
            "visitors", 3,
            "name", "张测试",
            "facts", "拖欠工资三个月。",
            "receivedOn", "2026-11-20",
            "topics", List.of("WAGE"),
            "consent", true));

    static Map<String, @Nullable Object> complete() {
        return aVisit().values;
    }

    static ASubmission aVisit() {
        return new ASubmission();
    }

    ASubmission with(String key, @Nullable Object value) {
        values.put(key, value);
        return this;
    }

    ASubmission without(String key) {
        values.remove(key);
        return this;
    }

    Verdict verdict() {
        return VISIT.check(values);
    }

    Answers accepted() {
        Verdict verdict = verdict();
        if (verdict instanceof Verdict.Accepted accepted) {
            return accepted.answers();
        }
        throw new AssertionError("refused: " + verdict);
    }

    /** The sentences of refusal, none if accepted. */
    List<String> sentences() {
        return sentences(Map.of());
    }

    /** @param known process variables that the form may measure by */
    List<String> sentences(Map<String, ? extends @Nullable Object> known) {
        return VISIT.check(values, known) instanceof Verdict.Rejected rejected
                ? rejected.errors().stream().map(FieldError::message).toList()
                : List.of();
    }

    static String sample(String name) {
        try (InputStream stream = ASubmission.class.getResourceAsStream("/form/" + name + ".form")) {
            if (stream == null) {
                throw new AssertionError("no sample form " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
