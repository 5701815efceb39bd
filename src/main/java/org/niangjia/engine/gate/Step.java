package org.niangjia.engine.gate;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.MayHandle;

/** What the diagram says of one user task or start event. */
record Step(String element, String name, String form, Map<String, String> properties) {

    /** Under which an activity remembers what was read of it. */
    static final String PROPERTY = "niangjia.step";

    static Step of(Element xml) {
        String form = xml.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        return new Step(xml.attribute("id"), xml.attribute("name"), form == null ? "" : form, Extensions.of(xml));
    }

    boolean hasForm() {
        return !form.isEmpty();
    }

    @Nullable
    String property(String name) {
        return properties.get(name);
    }

    /** Elements whose handlers may not take this step too. */
    Set<String> separateFrom() {
        return Stream.of(properties.getOrDefault("separateFrom", "").split(","))
                .map(String::trim)
                .filter(element -> !element.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    MayHandle.Step separated() {
        return new MayHandle.Step(element, separateFrom());
    }

    /** The variable that keeps an answer of this step for the gateways after it. */
    String route(String field) {
        return element + "_" + field;
    }
}
