package org.niangjia.deadline.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.Decisions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;

/** The deadline table, asked once at the start: a change of the table counts from the next start on. */
@Service
@RequiredArgsConstructor
public class DeadlineRules implements SmartInitializingSingleton {

    private static final String TABLE = "deadlines";

    private final Decisions decisions;
    private final Map<String, DeadlineRule> rules = new LinkedHashMap<>();
    private final Map<String, List<DeadlineRule>> byMatter = new LinkedHashMap<>();

    @Override
    public void afterSingletonsInstantiated() {
        decisions.rows(TABLE).forEach(this::take);
    }

    private void take(String code) {
        Map<String, Object> row = ask(code);
        DeadlineRule rule = DeadlineRule.read(code, row);
        rules.put(code, rule);
        byMatter.computeIfAbsent(matter(code, row), matter -> new ArrayList<>()).add(rule);
    }

    private static String matter(String code, Map<String, Object> row) {
        return String.valueOf(
                Objects.requireNonNull(row.get("matter"), "the deadline table does not say what " + code + " is for"));
    }

    private Map<String, Object> ask(String code) {
        List<Map<String, Object>> rows = decisions.ask(TABLE, Map.of("code", code));
        if (rows.size() != 1) {
            throw new IllegalStateException("the deadline table has " + rows.size() + " rows for " + code);
        }
        return rows.get(0);
    }

    /** By what they are for, in the table's words and order. */
    public Map<String, List<DeadlineRule>> byMatter() {
        return Collections.unmodifiableMap(byMatter);
    }

    public Optional<DeadlineRule> find(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    /** A rule that a diagram names. */
    public DeadlineRule rule(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no deadline rule " + code));
    }
}
