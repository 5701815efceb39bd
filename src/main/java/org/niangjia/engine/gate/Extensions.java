package org.niangjia.engine.gate;

import static org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The {@code camunda:properties} of an element of a diagram. */
final class Extensions {

    private Extensions() {}

    static Map<String, String> of(Element xml) {
        return Optional.ofNullable(xml.element("extensionElements"))
                .map(extensions -> extensions.elementNS(CAMUNDA_BPMN_EXTENSIONS_NS, "properties"))
                .map(properties -> properties.elementsNS(CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                        .collect(Collectors.toUnmodifiableMap(it -> it.attribute("name"), it -> it.attribute("value"))))
                .orElse(Map.of());
    }
}
