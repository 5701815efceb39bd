package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Diagrams.all;
import static org.niangjia.Diagrams.formOf;
import static org.niangjia.Diagrams.property;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.niangjia.StepRules.Rule;
import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Role;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What every diagram under {@code bpmn/} keeps to, so that an officer can read it and the house can run it. */
class BpmnModelTests {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Set<String> FEEL =
            Set.of("and", "or", "not", "true", "false", "null", "in", "if", "then", "else");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z]*(_[a-z]+)?");
    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*");

    @Test
    void thereIsSomethingToCheck() {
        assertThat(Diagrams.ALL).isNotEmpty();
        assertThat(Diagrams.FORMS).isNotEmpty();
        assertThat(Diagrams.RULES).contains("X_HANDLE", "M_PRE");
        assertThat(all(UserTask.class)).isNotEmpty();
        assertThat(all(ExclusiveGateway.class)).isNotEmpty();
        assertThat(all(TimerEventDefinition.class)).isNotEmpty();
    }

    @Test
    void anOfficerCanReadEveryName() {
        assertThat(all(FlowNode.class))
                .allSatisfy(node ->
                        assertThat(node.getName()).as(node.getId()).isNotNull().matches(CHINESE));
        assertThat(all(UserTask.class))
                .allSatisfy(task ->
                        assertThat(task.getDocumentations()).as(task.getId()).isNotEmpty());
    }

    @Test
    void idsAreVerbPhrasesInCamelCase() {
        assertThat(all(FlowNode.class)).extracting(FlowNode::getId).allMatch(id -> ID.matcher(id)
                .matches());
    }

    /** Statistics tell by it what should never have been registered. */
    @Test
    void noDiagramEndsLikeARegistrationThatWasTakenBack() {
        assertThat(all(FlowNode.class)).extracting(FlowNode::getId).doesNotContain(CaseFile.WITHDRAWN);
    }

    @Test
    void everyUserTaskHasRolesAFormAndAPeriod() {
        assertThat(all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroupsList())
                    .as(task.getId())
                    .isNotEmpty()
                    .allMatch(role -> Role.of(role).isPresent());
            assertThat(Diagrams.FORMS).as(task.getId()).containsKey(formOf(task));
            assertThat(property(task, "deadline")
                            .filter(rule -> Diagrams.RULES.contains(rule)
                                    || Known.inBraces(rule).isPresent()))
                    .as(task.getId())
                    .isPresent();
        });
    }

    @Test
    void everyFormBelongsToAStep() {
        Set<String> used = Diagrams.ALL.stream()
                .flatMap(Diagrams::steps)
                .map(Diagrams::formOf)
                .collect(Collectors.toSet());
        assertThat(used).containsAll(Diagrams.FORMS.keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatAPropertyNamesIsThere(Rule rule) {
        assertThat(Diagrams.ALL)
                .allSatisfy(
                        diagram -> assertThat(rule.offenders().apply(diagram)).isEmpty());
    }

    /** A rule that no diagram can break proves nothing. */
    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleBites(Rule rule) {
        var mistakes =
                Bpmn.readModelFromStream(BpmnModelTests.class.getResourceAsStream("/diagram/breaks-every-rule.bpmn"));
        assertThat(rule.offenders().apply(mistakes)).isNotEmpty();
    }

    static List<Rule> rules() {
        return StepRules.ALL;
    }

    @Test
    void everyServiceTaskIsTheBeanOfItsId() {
        assertThat(all(ServiceTask.class)).allSatisfy(task -> assertThat(task.getCamundaDelegateExpression())
                .isEqualTo("${" + task.getId().split("_")[0] + "}"));
    }

    @Test
    void everyGatewayHasANamedWayOutForTheRest() {
        assertThat(all(ExclusiveGateway.class).stream()
                        .filter(gateway -> gateway.getOutgoing().size() > 1))
                .allSatisfy(gateway -> {
                    assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                    assertThat(gateway.getOutgoing())
                            .extracting(SequenceFlow::getName)
                            .doesNotContainNull();
                });
    }

    /** {@code ${decideAcceptance_decision == 'MEDIATE'}}: an answer that routes with one of its options, or what a table says. */
    @Test
    void everyConditionAsksWhatTheCaseKnows() {
        assertThat(all(ConditionExpression.class)).isNotEmpty();
        assertThat(Diagrams.ALL).allSatisfy(diagram -> {
            Known known = Known.of(diagram);
            assertThat(diagram.getModelElementsByType(ConditionExpression.class))
                    .extracting(ConditionExpression::getTextContent)
                    .allMatch(known::understands);
        });
    }

    /** A decision table asks by name; what the case does not know would be asked in vain. */
    @Test
    void everyDecisionAsksWhatTheCaseKnows() {
        assertThat(Diagrams.ALL).allSatisfy(diagram -> {
            Set<String> known = Known.of(diagram).names();
            assertThat(diagram.getModelElementsByType(BusinessRuleTask.class)).allSatisfy(task -> {
                Decision decision = Known.decision(task.getCamundaDecisionRef()).orElseThrow();
                assertThat(inputs(decision)).as(decision.getId()).isSubsetOf(known);
            });
        });
    }

    private static List<String> inputs(Decision decision) {
        return decision.getChildElementsByType(DecisionTable.class).stream()
                .flatMap(table -> table.getInputs().stream())
                .map(input ->
                        input.getInputExpression().getText().getTextContent().strip())
                .toList();
    }

    /** A form's condition asks the form's own fields, or what an earlier step of the same diagram has answered. */
    @Test
    void everyConditionOfAFormAsksWhatIsKnownThere() {
        Set<String> routed = Diagrams.ALL.stream()
                .flatMap(diagram -> Known.of(diagram).names().stream())
                .collect(Collectors.toSet());
        assertThat(Diagrams.FORMS.values()).allSatisfy(form -> assertThat(form.all()
                        .flatMap(part -> part.hides().stream())
                        .flatMap(condition -> NAME.matcher(condition.replaceAll("\"[^\"]*\"", ""))
                                .results())
                        .map(MatchResult::group)
                        .filter(name -> form.field(name).isEmpty()))
                .as(form.id())
                .allMatch(name -> routed.contains(name) || FEEL.contains(name)));
    }

    @Test
    void everyTimerWaitsForADayThatADeadlineComputed() {
        Set<String> computed = all(ServiceTask.class).stream()
                .flatMap(task -> property(task, "dueVariable").stream())
                .collect(Collectors.toSet());
        assertThat(all(TimerEventDefinition.class)).allSatisfy(timer -> {
            var variable = VARIABLE.matcher(Optional.ofNullable(timer.getTimeDate())
                    .map(TimeDate::getTextContent)
                    .orElse(""));
            assertThat(variable.matches()).as(timer.getId()).isTrue();
            assertThat(computed).contains(variable.group(1));
        });
    }

    @Test
    void everyProcedureIsKeptForFiveYearsAndKnownAsACaseType() throws IOException {
        List<String> types = new String(new PathMatchingResourcePatternResolver()
                        .getResource("classpath:case-types.csv")
                        .getContentAsByteArray())
                .lines()
                .map(line -> line.split(",")[0])
                .toList();
        assertThat(all(Process.class)).allSatisfy(process -> {
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
            assertThat(types).contains(process.getId());
            assertThat(property(process, "title"))
                    .as("title of " + process.getId())
                    .isPresent();
        });
    }

    @Test
    void nothingIsScripted() {
        assertThat(all(ScriptTask.class)).isEmpty();
        assertThat(all(BusinessRuleTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaClass()).isNull());
    }
}
