package org.niangjia.engine;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** What the diagram says of the step that is being taken, in its extension properties. */
public record StepProperties(String element, Map<String, String> values) {

    /** Under which a service task remembers what was read of it. */
    public static final String PROPERTY = "niangjia.properties";

    @SuppressWarnings("unchecked")
    public static StepProperties of(DelegateExecution step) {
        Object read = ((ExecutionEntity) step).getActivity().getProperty(PROPERTY);
        return new StepProperties(step.getCurrentActivityId(), read == null ? Map.of() : (Map<String, String>) read);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public String require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(element + " has no property " + name));
    }
}
