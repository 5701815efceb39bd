package org.niangjia.engine.camunda.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("T21")
class DiagramRulesTests {

    private static GuardedEngine house;

    @BeforeAll
    static void build() {
        house = new GuardedEngine();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='step' scriptFormat='groovy'><script>1</script></scriptTask>",
                "<serviceTask id='step' camunda:class='java.lang.Object'/>",
                "<serviceTask id='step' activiti:class='java.lang.Object'/>",
                "<serviceTask id='step' camunda:expression='${notADelegate}'/>",
                "<serviceTask id='step' camunda:type='shell'/>",
                "<serviceTask id='step' camunda:delegateExpression='${notADelegate}'/>",
                "<serviceTask id='step' camunda:delegateExpression='${nobodyKnowsIt}'/>",
                "<serviceTask id='step' camunda:delegateExpression='${startDeadline}${startDeadline}'/>",
                "<userTask id='step' camunda:formKey='embedded:app:form.html'/>",
                "<userTask id='step' camunda:formHandlerClass='java.lang.Object'/>",
                "<userTask id='step'><extensionElements><camunda:taskListener event='create' class='java.lang.Object'/>"
                        + "</extensionElements></userTask>",
                "<userTask id='step'><extensionElements><camunda:taskListener event='create'>"
                        + "<camunda:script scriptFormat='groovy'>1</camunda:script></camunda:taskListener></extensionElements></userTask>",
                "<userTask id='step'><extensionElements><camunda:formData/></extensionElements></userTask>",
                "<userTask id='step'><extensionElements><camunda:inputOutput><camunda:inputParameter name='x'>"
                        + "<camunda:script scriptFormat='groovy'>1</camunda:script></camunda:inputParameter>"
                        + "</camunda:inputOutput></extensionElements></userTask>",
                "<exclusiveGateway id='step'/><userTask id='a'/><sequenceFlow id='f' sourceRef='step' targetRef='a'>"
                        + "<conditionExpression xsi:type='tFormalExpression' language='groovy'>1</conditionExpression></sequenceFlow>",
                "<userTask id='step' name='x' camunda:somethingNew='x'/>",
                "<userTask id='step' camunda:assignee='intake'/>",
                "<userTask id='step' camunda:assignee='${a}${b}'/>",
                "<businessRuleTask id='step' camunda:delegateExpression='${startDeadline}'/>",
                "<businessRuleTask id='step' camunda:decisionRef='t' camunda:mapDecisionResult='singleEntry' camunda:resultVariable='r'/>",
                "<businessRuleTask id='step' camunda:decisionRef='t' camunda:decisionRefBinding='deployment' camunda:resultVariable='r'/>",
                "<businessRuleTask id='step' camunda:decisionRef='t' camunda:decisionRefBinding='deployment'"
                        + " camunda:mapDecisionResult='singleEntry'/>"
            })
    void refusesWhatRunsCode(String elements) {
        assertThatThrownBy(() -> house.deploy(elements)).hasMessageContaining("流程图不能部署");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${notADelegate.toString()}",
                "${execution.getVariable('a')}",
                "${''.getClass().forName('java.lang.Runtime')}"
            })
    void refusesConditionsThatCallSomething(String condition) {
        assertThatThrownBy(() -> house.deploy(twoWays(condition)));
    }

    @Test
    void refusesConditionsThatReadABeanOfTheHouse() {
        house.deploy(twoWays("${notADelegate == 1}"));

        assertThatThrownBy(house::start).hasMessageContaining("notADelegate");
    }

    @Test
    void letsAnOrdinaryDiagramThrough() {
        house.deploy("""
                <serviceTask id="step" camunda:delegateExpression="${startDeadline}" camunda:asyncBefore="false">
                  <extensionElements><camunda:properties><camunda:property name="deadline" value="X"/></camunda:properties>
                  </extensionElements>
                </serviceTask>
                <sequenceFlow id="on" sourceRef="step" targetRef="decide"/>
                <exclusiveGateway id="decide" default="no"/>
                <sequenceFlow id="no" sourceRef="decide" targetRef="work"/>
                <sequenceFlow id="yes" sourceRef="decide" targetRef="end">
                  <conditionExpression xsi:type="tFormalExpression">${execution.processBusinessKey == 'XF'}</conditionExpression>
                </sequenceFlow>
                <userTask id="work" camunda:candidateGroups="county_clerk" camunda:formRef="f" camunda:formRefBinding="deployment"/>
                <endEvent id="end"/>
                """);

        assertThatCode(house::start).doesNotThrowAnyException();
        assertThat(house.engine
                        .getTaskService()
                        .createTaskQuery()
                        .taskDefinitionKey("work")
                        .count())
                .isPositive();
    }

    @Test
    void readsNoExternalEntity() {
        var diagram = """
                <!DOCTYPE definitions [<!ENTITY outside SYSTEM "file:///etc/hostname">]>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test">
                  <process id="entity" isExecutable="true"><documentation>&outside;</documentation><startEvent id="s"/></process>
                </definitions>
                """;

        assertThatThrownBy(() -> house.deployFile("entity.bpmn", diagram)).hasMessageContaining("DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"groovy", "javascript", "juel"})
    void refusesDecisionTablesInAnythingButFeel(String language) {
        assertThatThrownBy(() -> house.deployFile("table.dmn", table(language)))
                .rootCause()
                .hasMessageContaining("FEEL");
    }

    @Test
    void takesDecisionTablesInFeel() {
        assertThatCode(() -> house.deployFile("table.dmn", table("feel"))).doesNotThrowAnyException();
    }

    private static String twoWays(String condition) {
        return """
                <exclusiveGateway id="step" default="no"/><userTask id="a"/><userTask id="b"/>
                <sequenceFlow id="no" sourceRef="step" targetRef="a"/>
                <sequenceFlow id="yes" sourceRef="step" targetRef="b">
                  <conditionExpression xsi:type="tFormalExpression">%s</conditionExpression>
                </sequenceFlow>
                """.formatted(condition);
    }

    private static String table(String language) {
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="test"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="table" name="t" camunda:historyTimeToLive="1"><decisionTable id="dt">
                    <input id="i"><inputExpression id="ie" typeRef="string" expressionLanguage="%s"><text>x</text></inputExpression></input>
                    <output id="o" name="y" typeRef="string"/>
                    <rule id="r"><inputEntry id="e"><text>"a"</text></inputEntry><outputEntry id="oe"><text>"b"</text></outputEntry></rule>
                  </decisionTable></decision>
                </definitions>
                """.formatted(language);
    }
}
