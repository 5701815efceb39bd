package org.niangjia.engine.camunda.guard;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * What a diagram may contain, whoever deploys it: no scripts, no Java classes, no shell or mail tasks, no HTML forms, no
 * delegate that is not a bean of ours. An unknown extension is refused too, because some of them run code.
 */
@RequiredArgsConstructor
class DiagramRules {

    private static final Set<String> ENGINE_NAMESPACES =
            Set.of("http://camunda.org/schema/1.0/bpmn", "http://activiti.org/bpmn");
    private static final Set<String> ATTRIBUTES = Set.of(
            "assignee",
            "candidateGroups",
            "candidateUsers",
            "candidateStarterGroups",
            "candidateStarterUsers",
            "dueDate",
            "followUpDate",
            "priority",
            "formRef",
            "formRefBinding",
            "formRefVersion",
            "delegateExpression",
            "event",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "jobPriority",
            "taskPriority",
            "initiator",
            "historyTimeToLive",
            "versionTag",
            "isStartableInTasklist",
            "decisionRef",
            "decisionRefBinding",
            "decisionRefVersion",
            "decisionRefVersionTag",
            "resultVariable",
            "mapDecisionResult",
            "collection",
            "elementVariable",
            "calledElementBinding",
            "calledElementVersion",
            "calledElementVersionTag",
            "errorCodeVariable",
            "errorMessageVariable",
            "errorMessage",
            "escalationCodeVariable",
            "variableName",
            "variableEvents",
            "modelerTemplate",
            "id",
            "name",
            "value",
            "key",
            "source",
            "sourceExpression",
            "target",
            "variables",
            "local",
            "businessKey");
    private static final Set<String> ELEMENTS = Set.of(
            "properties",
            "property",
            "inputOutput",
            "inputParameter",
            "outputParameter",
            "list",
            "map",
            "entry",
            "value",
            "in",
            "out",
            "executionListener",
            "taskListener",
            "failedJobRetryTimeCycle");
    private static final Set<String> NOT_OURS = Set.of("scriptTask", "script", "import");
    private static final Pattern ONE_NAME = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");

    private final DelegateBeans delegates;

    void judge(Element root) {
        var refused = self(root).flatMap(this::refusals).collect(Collectors.joining("；"));
        if (!refused.isEmpty()) {
            throw new BpmnParseException("流程图不能部署：" + refused, root);
        }
    }

    private Stream<Element> self(Element element) {
        return Stream.concat(Stream.of(element), element.elements().stream().flatMap(this::self));
    }

    private Stream<String> refusals(Element element) {
        var where = "（第" + element.getLine() + "行）";
        return Stream.of(
                        forbiddenElement(element),
                        forbiddenAttributes(element),
                        unknownDelegate(element),
                        assigneeByMoreThanAVariable(element),
                        DecisionRules.refusals(element, engineAttributes(element)))
                .flatMap(found -> found)
                .map(found -> found + where);
    }

    private static Stream<String> forbiddenElement(Element element) {
        var name = element.getTagName();
        var foreign = isEngines(element) && !ELEMENTS.contains(name);
        return foreign || NOT_OURS.contains(name) ? Stream.of("不允许 " + name) : Stream.empty();
    }

    private static Stream<String> forbiddenAttributes(Element element) {
        var scripted = element.getTagName().equals("conditionExpression") && element.attribute("language") != null;
        return Stream.concat(
                scripted ? Stream.of("条件不允许脚本 language") : Stream.empty(),
                engineAttributes(element).keySet().stream()
                        .filter(name -> !ATTRIBUTES.contains(name))
                        .map(name -> "不允许 camunda:" + name));
    }

    private Stream<String> unknownDelegate(Element element) {
        var delegate = engineAttributes(element).get("delegateExpression");
        if (delegate == null) {
            return Stream.empty();
        }
        var bean = ONE_NAME.matcher(delegate.trim());
        return bean.matches() && delegates.know(bean.group(1)) ? Stream.empty() : Stream.of("没有这个处理程序 " + delegate);
    }

    /** A step before says whose task it is, or nobody does. */
    private static Stream<String> assigneeByMoreThanAVariable(Element element) {
        var assignee = engineAttributes(element).get("assignee");
        return assignee == null || ONE_NAME.matcher(assignee).matches()
                ? Stream.empty()
                : Stream.of("camunda:assignee 只能是一个流程变量，例如 ${mediator}");
    }

    /** By local name: those in the engine's namespace, and all those of an extension element of the engine. */
    private static Map<String, String> engineAttributes(Element element) {
        return element.attributes().stream()
                .filter(name -> isEngines(element) && !name.startsWith("xmlns")
                        || ENGINE_NAMESPACES.stream().anyMatch(uri -> name.startsWith(uri + ":")))
                .collect(Collectors.toMap(name -> name.substring(name.lastIndexOf(':') + 1), element::attribute));
    }

    private static boolean isEngines(Element element) {
        return ENGINE_NAMESPACES.contains(element.getUri());
    }
}
