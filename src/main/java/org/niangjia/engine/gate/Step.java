package org.niangjia.engine.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.StepProperties;
import org.niangjia.identity.MayHandle;
import org.niangjia.identity.Role;

/**
 * What the diagram says of one user task, start event or event with a form.
 *
 * @param form the id of its form, none: empty. Of an event, which has no {@code formRef}, its property {@code form} tells it
 * @param assignee the process variable that holds the login of the member whose task it is, if the diagram names one
 * @param separateFrom elements whose handlers may not take this step too
 */
record Step(
        String element,
        String name,
        String form,
        @Nullable String assignee,
        Map<String, String> properties,
        Set<String> separateFrom) {

    /** Under which an activity remembers what was read of it. */
    static final String PROPERTY = "niangjia.step";

    private static final String ONLY_IF = "onlyIf";

    static Step of(Element xml) {
        String form = xml.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "formRef");
        Map<String, String> properties = Extensions.of(xml);
        return new Step(
                xml.attribute("id"),
                xml.attribute("name"),
                form == null ? properties.getOrDefault(StepProperties.FORM, "") : form,
                variable(xml.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "assignee")),
                properties,
                names(properties.getOrDefault("separateFrom", "")));
    }

    private static @Nullable String variable(@Nullable String expression) {
        return expression == null ? null : expression.replaceAll("^\\$\\{|}$", "");
    }

    /** Whose task it is by the diagram; null: its groups'. */
    @Nullable
    String assignee(VariableScope scope) {
        Object login = assignee == null ? null : scope.getVariable(assignee);
        return login == null ? null : login.toString();
    }

    /** Those who may report that an event has happened; nobody does where only a message brings it. */
    List<Role> reporters() {
        return names(properties.getOrDefault("roles", "")).stream()
                .flatMap(name -> Role.of(name).stream())
                .toList();
    }

    /** {@code onlyIf}, e.g. {@code channel=COURT_PRE,COURT_IN}: offered only where the case's variable has one of these values. */
    boolean isOffered(Supplier<Map<String, Object>> variables) {
        String[] asked = properties.getOrDefault(ONLY_IF, "").split("=", 2);
        return asked.length < 2
                || names(asked[1]).contains(String.valueOf(variables.get().get(asked[0])));
    }

    /** What the property says, or the process variable that it names in braces: {@code {period}}. */
    @Nullable
    String property(String name, VariableScope scope) {
        return StepProperties.meant(properties.get(name), scope);
    }

    /** Its properties, its form among them. */
    Map<String, String> said() {
        Map<String, String> said = new HashMap<>(properties);
        said.put(StepProperties.FORM, form);
        return Map.copyOf(said);
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
