package org.niangjia;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.niangjia.engine.form.Form;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All diagrams, their forms and the deadline table, as they lie in the repository. */
final class Diagrams {

    static final List<BpmnModelInstance> ALL = read("classpath*:bpmn/**/*.bpmn", Bpmn::readModelFromStream);

    static final Map<String, Form> FORMS = read("classpath*:forms/**/*.form", Diagrams::form).stream()
            .collect(Collectors.toMap(Form::id, Function.identity()));

    /** The codes of the deadline table. */
    static final Set<String> RULES = read("classpath*:bpmn/shared/deadlines.dmn", Dmn::readModelFromStream).stream()
            .flatMap(table -> table.getModelElementsByType(Rule.class).stream())
            .map(rule ->
                    rule.getInputEntries().iterator().next().getTextContent().strip())
            .map(code -> code.replace("\"", ""))
            .collect(Collectors.toSet());

    static final List<DmnModelInstance> TABLES = read("classpath*:bpmn/**/*.dmn", Dmn::readModelFromStream);

    private Diagrams() {}

    static <T extends BaseElement> List<T> all(Class<T> type) {
        return ALL.stream()
                .flatMap(diagram -> diagram.getModelElementsByType(type).stream())
                .toList();
    }

    /** The forms of the elements with this id, one for each diagram that has such a step. */
    static Stream<Form> formsOf(String element) {
        return ALL.stream()
                .map(diagram -> (BaseElement) diagram.getModelElementById(element))
                .filter(Objects::nonNull)
                .map(it -> FORMS.get(formOf(it)))
                .filter(Objects::nonNull);
    }

    /** Of an event, which has no {@code formRef}, its property {@code form} tells it. */
    static String formOf(BaseElement element) {
        String form = element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
        return form == null ? property(element, "form").orElse("null") : form;
    }

    /** Those elements of a diagram at which somebody hands in a form. */
    static Stream<FlowNode> steps(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node instanceof UserTask || node instanceof CatchEvent)
                .filter(node -> FORMS.containsKey(formOf(node)));
    }

    static Form formAt(FlowNode step) {
        return Objects.requireNonNull(FORMS.get(formOf(step)));
    }

    static Optional<String> property(BaseElement element, String name) {
        return Optional.ofNullable(element.getExtensionElements())
                .flatMap(it -> it.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(all -> all.getCamundaProperties().stream())
                        .filter(property -> property.getCamundaName().equals(name))
                        .map(CamundaProperty::getCamundaValue)
                        .findFirst());
    }

    private static Form form(InputStream source) {
        try {
            return Form.parse(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static <T> List<T> read(String pattern, Function<InputStream, T> reader) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(resource -> reader.apply(open(resource)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(Resource resource) {
        try {
            return resource.getInputStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
