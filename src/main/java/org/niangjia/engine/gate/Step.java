package org.niangjia.engine.gate;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.MayHandle;

/**
 * What the diagram says of one user task or start event.
 *
 * @param separateFrom elements whose handlers may not take this step too
 */
record Step(String element, String name, String form, Map<String, String> properties, Set<String> separateFrom) {

    /** Under which an activity remembers what was read of it. */
    static final String PROPERTY = "niangjia.step";

    static Step of(Element xml) {
        String form = xml.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        Map<String, String> properties = Extensions.of(xml);
        return new Step(
                xml.attribute("id"),
                xml.attribute("name"),
                form == null ? "" : form,
                properties,
                names(properties.getOrDefault("separateFrom", "")));
    }

    private static Set<String> names(String listed) {
        return Stream.of(listed.split(","))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean hasForm() {
        return !form.isEmpty();
    }

    @Nullable
    String property(String name) {
        return properties.get(name);
    }

    MayHandle.Step separated() {
        return new MayHandle.Step(element, separateFrom);
    }

    /** The variable that keeps an answer of this step for the gateways after it. */
    String route(String field) {
        return element + "_" + field;
    }
}
