package org.niangjia.roster.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.niangjia.engine.Decisions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;

/** The table, asked once at the start: a change of it counts from the next start on. */
@Service
@RequiredArgsConstructor
public class OfficeParameters implements SmartInitializingSingleton {

    private static final String TABLE = "mediatorParameters";

    private final Decisions decisions;
    private final Map<Parameter, Row> rows = new EnumMap<>(Parameter.class);

    /** What is laid down, and on what it rests. */
    public record Row(String name, int amount, String unit, String basis) {}

    @Override
    public void afterSingletonsInstantiated() {
        for (Parameter parameter : Parameter.values()) {
            rows.put(parameter, read(parameter));
        }
    }

    public int amount(Parameter parameter) {
        return row(parameter).amount();
    }

    public Row row(Parameter parameter) {
        return Objects.requireNonNull(rows.get(parameter));
    }

    public List<Row> all() {
        return List.copyOf(rows.values());
    }

    private Row read(Parameter parameter) {
        List<Map<String, Object>> found = decisions.ask(TABLE, Map.of("code", parameter.name()));
        if (found.size() != 1) {
            throw new IllegalStateException("the mediators' table has " + found.size() + " rows for " + parameter);
        }
        Map<String, Object> row = found.get(0);
        int amount = Integer.parseInt(text(row, "amount"));
        return new Row(text(row, "name"), amount, text(row, "unit"), text(row, "basis"));
    }

    private static String text(Map<String, Object> row, String output) {
        return String.valueOf(row.get(output));
    }
}
