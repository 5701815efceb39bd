package org.niangjia.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.jspecify.annotations.Nullable;

/**
 * What the diagram says of the step that is being taken, in its extension properties. A value in braces, {@code {period}},
 * is what the process variable of that name says.
 */
public record StepProperties(String element, Map<String, String> values) {

    /** The property, or the attribute of that name, with the id of the form. */
    public static final String FORM = "form";

    /** Under which a start event, a user task or a service task remembers what was read of it. */
    public static final String PROPERTY = "niangjia.properties";

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    public static StepProperties of(DelegateExecution step) {
        Map<String, String> values = new HashMap<>();
        said(((ExecutionEntity) step).getActivity()).forEach((name, value) -> {
            String meant = meant(value, step);
            if (meant != null) {
                values.put(name, meant);
            }
        });
        return new StepProperties(step.getCurrentActivityId(), values);
    }

    /** As the diagram says it of any running case. */
    @SuppressWarnings("unchecked")
    public static Map<String, String> said(@Nullable PvmActivity activity) {
        Object read = activity == null ? null : activity.getProperty(PROPERTY);
        return read == null ? Map.of() : (Map<String, String>) read;
    }

    /** The value itself, or that of the variable which it names in braces. */
    public static @Nullable String meant(@Nullable String said, VariableScope variables) {
        Matcher name = VARIABLE.matcher(said == null ? "" : said);
        if (!name.matches()) {
            return said;
        }
        Object value = variables.getVariable(name.group(1));
        return value == null ? null : value.toString();
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public String require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(element + " has no property " + name));
    }
}
