package org.niangjia.engine.registration;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.ReadOnlyProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.niangjia.engine.StepProperties;

/**
 * How a running case began, as its diagram draws it: by a form, by a message that a form has checked, or by a message without
 * one, of which the first step asks what there was to register (property {@code registeredAt}).
 *
 * @param start the start event
 */
record Beginning(String instance, ProcessDefinition definition, ReadOnlyProcessDefinition diagram, PvmActivity start) {

    private static final String FIXED = "fixed";
    private static final String REGISTERED_AT = "registeredAt";

    /** The step whose answers are the registration. */
    String step() {
        return StepProperties.said(start).getOrDefault(REGISTERED_AT, start.getId());
    }

    boolean isByItself() {
        return step().equals(start.getId());
    }

    /** Empty: nobody has answered anything. */
    String form() {
        return StepProperties.said(diagram.findActivity(step())).getOrDefault(StepProperties.FORM, "");
    }

    /** What is not put right: periods count from it, or those who have sent the case know it by that. */
    Set<String> fixed() {
        return Stream.of(StepProperties.said(start).getOrDefault(FIXED, "").split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
