package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** Submitted values in the types in which the engine carries them to the gate: primitives, and JSON for all else. */
public final class EngineValues {

    private static final Set<Class<?>> PRIMITIVES =
            Set.of(String.class, Boolean.class, Integer.class, Long.class, Double.class);

    private EngineValues() {}

    public static Map<String, Object> of(Map<String, ? extends @Nullable Object> submitted) {
        Map<String, Object> values = new HashMap<>();
        submitted.forEach((key, value) -> values.put(key, carried(value)));
        return values;
    }

    /** Of the case's variables those that a form's condition can ask, in Tasklist as here. */
    public static Map<String, Object> plain(Map<String, ? extends @Nullable Object> variables) {
        Map<String, Object> plain = new HashMap<>();
        variables.forEach((name, value) -> {
            if (value != null && PRIMITIVES.contains(value.getClass())) {
                plain.put(name, value);
            }
        });
        return plain;
    }

    private static Object carried(@Nullable Object value) {
        if (value == null) {
            return Variables.untypedNullValue();
        }
        if (PRIMITIVES.contains(value.getClass())) {
            return value;
        }
        return value instanceof Number number ? primitive(number) : json(value);
    }

    private static Object primitive(Number number) {
        if (number instanceof BigDecimal exact && fits(exact)) {
            return exact.longValueExact();
        }
        return number.doubleValue();
    }

    private static boolean fits(BigDecimal number) {
        return number.scale() <= 0 && number.precision() - number.scale() <= 18;
    }

    /** Only lists mean anything to a form; of other things the contract need only see that they are none. */
    private static Object json(Object value) {
        String json = value instanceof List<?> || value instanceof Map<?, ?>
                ? Spin.JSON(value).toString()
                : "{}";
        return SpinValues.jsonValue(json).create();
    }
}
