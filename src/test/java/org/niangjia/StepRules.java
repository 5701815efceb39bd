package org.niangjia;

import static org.niangjia.Diagrams.formOf;
import static org.niangjia.Diagrams.property;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.form.Field;
import org.niangjia.engine.form.Form;
import org.niangjia.identity.Role;

/** What the properties of a diagram name must be there: a slip of the pen would otherwise be silently without effect. */
class StepRules {

    private static final Set<String> PROPERTIES = Set.of(
            "title",
            "rolesTogether",
            "fixed",
            "registeredAt",
            "deadline",
            "deadlineFrom",
            "separateFrom",
            "keepDay",
            "keepsAnswers",
            "except",
            "ranOut",
            "from",
            "after",
            "extends",
            "by",
            "answer",
            "agreed",
            "received",
            "posted",
            "done",
            "tooLate",
            "whenLate",
            "reason",
            "basis",
            "dueVariable",
            "message",
            "form",
            "onlyIf",
            "roles");

    /** Caught by procedures that are still to be drawn. */
    private static final Set<String> ANNOUNCED = Set.of("PETITION_TO_MEDIATION");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DAYS = Pattern.compile("[1-9]\\d*");

    /** @param offenders what breaks the rule, none if it is kept */
    record Rule(String name, Function<BpmnModelInstance, Stream<String>> offenders) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Rule> ALL = List.of(
            new Rule("properties are known", diagram -> all(diagram, CamundaProperty.class)
                    .map(CamundaProperty::getCamundaName)
                    .filter(Predicate.not(PROPERTIES::contains))),
            new Rule("who must keep apart is a step", diagram -> named(diagram, "separateFrom")
                    .flatMap(steps -> Stream.of(steps.split(",")))
                    .map(String::strip)
                    .filter(step -> !isTakenBySomebody(diagram.getModelElementById(step)))),
            new Rule("a deadline is a row of the table", diagram -> Stream.concat(
                            named(diagram, "deadline"),
                            named(diagram, "except").flatMap(codes -> Stream.of(codes.split(","))))
                    .filter(rule -> Known.inBraces(rule).isEmpty())
                    .filter(Predicate.not(Diagrams.RULES::contains))),
            new Rule("what stands in braces is known", diagram -> Stream.of(
                            "deadline", "deadlineFrom", "extends", "by", "after")
                    .flatMap(name -> named(diagram, name))
                    .flatMap(value -> Known.inBraces(value).stream())
                    .filter(name -> !Known.of(diagram).names().contains(name))),
            new Rule("an event's form is there", diagram -> named(diagram, "form")
                    .filter(form -> !Diagrams.FORMS.containsKey(form))),
            new Rule("who reports an event has a role", diagram -> named(diagram, "roles")
                    .flatMap(roles -> Stream.of(roles.split(",")))
                    .map(String::strip)
                    .filter(role -> Role.of(role).isEmpty())),
            new Rule("an event is offered by what the case knows", diagram -> named(diagram, "onlyIf")
                    .filter(only -> !Known.of(diagram).names().contains(only.split("=")[0]))),
            new Rule("only a message in a case is reported", diagram -> all(diagram, FlowNode.class)
                    .filter(node -> property(node, "roles").isPresent()
                            && (property(node, "form").isEmpty() || !isMessage(node)))
                    .map(BaseElement::getId)),
            new Rule("whose task it is stands in a variable", diagram -> all(diagram, UserTask.class)
                    .map(UserTask::getCamundaAssignee)
                    .filter(Objects::nonNull)
                    .filter(assignee -> !Known.of(diagram).names().contains(assignee.replaceAll("^\\$\\{|}$", "")))),
            new Rule("a clock starts where another of the diagram ends", diagram -> named(diagram, "after")
                    .filter(other -> named(diagram, "deadline").noneMatch(other::equals))),
            new Rule("what may be extended is a clock of the diagram", diagram -> named(diagram, "extends")
                    .filter(clock -> named(diagram, "deadline").noneMatch(clock::equals))),
            new Rule("an extension is a row of the table or days", diagram -> named(diagram, "by")
                    .filter(by -> Known.inBraces(by).isEmpty())
                    .filter(by ->
                            !Diagrams.RULES.contains(by) && !DAYS.matcher(by).matches())),
            new Rule("who decides on more time is shown what is given", StepRules::shownOtherwise),
            new Rule("a clock's order says which clock", diagram -> orders(diagram, "Deadline", "deadline")),
            new Rule("an extension says how long", diagram -> orders(diagram, "extendDeadline", "by")),
            new Rule("a check of an extension says how long", diagram -> orders(diagram, "checkExtension", "by")),
            new Rule(
                    "a check of an extension says which clock",
                    diagram -> orders(diagram, "checkExtension", "deadline")),
            new Rule("a message has its name", diagram -> orders(diagram, "sendMessage", "message")),
            new Rule("a clock starts on a day that a step keeps", diagram -> Stream.of(
                            "from", "deadlineFrom", "agreed", "received", "posted", "done")
                    .flatMap(name -> named(diagram, name))
                    .filter(day -> !isKept(diagram, day))),
            new Rule("a day follows a day that a step keeps", diagram -> forms(diagram)
                    .flatMap(form -> form.measures().stream())
                    .filter(day -> !isKept(diagram, day))),
            new Rule("a message is awaited", diagram -> named(diagram, "message")
                    .filter(message ->
                            !ANNOUNCED.contains(message) && !awaited().contains(message))),
            new Rule("what is not put right is asked", diagram -> all(diagram, StartEvent.class)
                    .filter(start -> property(start, "fixed").isPresent())
                    .flatMap(start -> fixedForNothing(diagram, start))),
            new Rule("what is registered later is asked by a step", diagram -> named(diagram, "registeredAt")
                    .filter(step -> !(diagram.getModelElementById(step) instanceof UserTask))),
            new Rule("parties enter with the case", diagram -> all(diagram, UserTask.class)
                    .flatMap(step -> Optional.ofNullable(Diagrams.FORMS.get(formOf(step))).stream())
                    .flatMap(form -> form.fields().stream())
                    .filter(field -> field.property(Field.PARTY).isPresent())
                    .map(Field::key)),
            new Rule("a title is made of fields that are not personal", StepRules::untitled));

    private StepRules() {}

    private static <T extends ModelElementInstance> Stream<T> all(BpmnModelInstance diagram, Class<T> type) {
        return diagram.getModelElementsByType(type).stream();
    }

    /** The values that the diagram gives to a property. */
    private static Stream<String> named(BpmnModelInstance diagram, String name) {
        return all(diagram, CamundaProperty.class)
                .filter(property -> property.getCamundaName().equals(name))
                .map(CamundaProperty::getCamundaValue);
    }

    private static Stream<String> orders(BpmnModelInstance diagram, String bean, String property) {
        return all(diagram, ServiceTask.class)
                .filter(task -> task.getId().split("_")[0].endsWith(bean))
                .filter(task -> property(task, property).isEmpty())
                .map(BaseElement::getId);
    }

    /** The step beside which the new day is shown, the check before it and the extension after it name the same. */
    private static Stream<String> shownOtherwise(BpmnModelInstance diagram) {
        return all(diagram, UserTask.class)
                .filter(step -> property(step, "extends").isPresent())
                .filter(step -> !Set.of(property(step, "by")).equals(given(diagram, step)))
                .map(BaseElement::getId);
    }

    private static Set<Optional<String>> given(BpmnModelInstance diagram, UserTask step) {
        return all(diagram, ServiceTask.class)
                .filter(task -> Set.of("checkExtension", "extendDeadline")
                        .contains(task.getId().split("_")[0]))
                .filter(task -> property(task, "deadline").equals(property(step, "extends")))
                .map(task -> property(task, "by"))
                .collect(Collectors.toSet());
    }

    /** A step, or an event that an officer reports. */
    private static boolean isTakenBySomebody(@Nullable ModelElementInstance element) {
        return element instanceof UserTask
                || element instanceof CatchEvent event
                        && property(event, "roles").isPresent();
    }

    private static Stream<Form> forms(BpmnModelInstance diagram) {
        return Diagrams.steps(diagram).map(Diagrams::formAt);
    }

    private static boolean isMessage(FlowNode node) {
        return node instanceof CatchEvent event
                && event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
    }

    /** {@code register_receivedOn}: a routed date of that step's form, or the day on which the step was taken. */
    private static boolean isKept(BpmnModelInstance diagram, String variable) {
        int last = variable.lastIndexOf('_');
        if (Known.inBraces(variable).isPresent() || Known.TOLD.contains(variable)) {
            return true;
        }
        if (last < 0 || !(diagram.getModelElementById(variable.substring(0, last)) instanceof BaseElement step)) {
            return false;
        }
        String day = variable.substring(last + 1);
        return property(step, "keepDay").filter(day::equals).isPresent()
                || Optional.ofNullable(Diagrams.FORMS.get(formOf(step)))
                        .flatMap(form -> form.field(day))
                        .filter(field -> field.type() == Field.Type.DATETIME && field.routes())
                        .filter(field -> field.dates().kind() == Field.Dates.Kind.DATE)
                        .isPresent();
    }

    private static Stream<String> fixedForNothing(BpmnModelInstance diagram, StartEvent start) {
        String form = property(start, "registeredAt")
                .map(step -> (ModelElementInstance) diagram.getModelElementById(step))
                .filter(BaseElement.class::isInstance)
                .map(step -> formOf((BaseElement) step))
                .orElseGet(() -> formOf(start));
        return Stream.of(property(start, "fixed").orElse("").split(","))
                .filter(key -> Optional.ofNullable(Diagrams.FORMS.get(form))
                        .flatMap(asking -> asking.field(key))
                        .isEmpty());
    }

    private static Set<String> awaited() {
        return Set.copyOf(
                Diagrams.all(Message.class).stream().map(Message::getName).toList());
    }

    private static Stream<String> untitled(BpmnModelInstance diagram) {
        List<Field> asked = all(diagram, StartEvent.class)
                .flatMap(start -> Optional.ofNullable(Diagrams.FORMS.get(formOf(start))).stream())
                .flatMap(form -> form.fields().stream())
                .filter(field -> field.personal().isEmpty())
                .toList();
        return all(diagram, Process.class)
                .flatMap(process -> property(process, "title").stream())
                .flatMap(title -> PLACEHOLDER.matcher(title).results().map(StepRules::placeholder))
                .filter(name -> asked.stream().noneMatch(field -> field.key().equals(name)));
    }

    private static String placeholder(MatchResult found) {
        return found.group(1);
    }
}
