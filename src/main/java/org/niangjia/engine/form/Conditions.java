package org.niangjia.engine.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which conditions of a form hold for the values given. A condition that cannot be answered does not hold, as in form-js. */
class Conditions {

    private final Form form;
    private final Map<String, Condition> all = new LinkedHashMap<>();

    Conditions(Form form) {
        this.form = form;
        form.all().flatMap(part -> part.hides().stream()).forEach(feel -> all.computeIfAbsent(feel, this::parsed));
    }

    /** A hidden field counts as empty for the others, so this is asked again until nothing changes. */
    Set<String> holding(Map<String, @Nullable Object> values) {
        return all.isEmpty() ? Set.of() : settled(values);
    }

    private Set<String> settled(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> shown = values;
        Set<String> holding = Set.of();
        for (int round = 0; round <= all.size(); round++) {
            holding = allHolding(shown);
            Map<String, @Nullable Object> left = shown(values, holding);
            if (left.equals(shown)) {
                return holding;
            }
            shown = left;
        }
        return holding;
    }

    static boolean hidden(Part part, Set<String> holding) {
        return part.hides().stream().anyMatch(holding::contains);
    }

    private Set<String> allHolding(Map<String, @Nullable Object> values) {
        return all.entrySet().stream()
                .filter(condition -> condition.getValue().holds(values))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, @Nullable Object> shown(Map<String, @Nullable Object> values, Set<String> holding) {
        Map<String, @Nullable Object> shown = new HashMap<>(values);
        form.fields().stream().filter(field -> hidden(field, holding)).forEach(field -> shown.put(field.key(), null));
        return shown;
    }

    private Condition parsed(String condition) {
        try {
            return Condition.parse(condition);
        } catch (IllegalArgumentException notFeel) {
            throw new IllegalArgumentException("Form " + form.id() + ": " + notFeel.getMessage(), notFeel);
        }
    }
}
