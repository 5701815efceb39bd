package org.niangjia.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.gate.CaseUnion;
import org.springframework.beans.factory.annotation.Autowired;

/** A procedure is drawn anew; the cases that began before go on by the diagram that they began with. */
@IntegrationTest
class DiagramsOfCasesIT {

    private static final CaseNumber EARLIER = new CaseNumber("TT4210002026000001");
    private static final CaseNumber LATER = new CaseNumber("TT4210002026000002");

    private static final String DIAGRAM = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="http://niangjia.org/test">
              <bpmn:process id="test-diagram" name="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="begin" name="开始" />
                <bpmn:sequenceFlow id="f1" sourceRef="begin" targetRef="wait" />
                <bpmn:receiveTask id="wait" name="等候" />
                <bpmn:sequenceFlow id="f2" sourceRef="wait" targetRef="over" />
                <bpmn:endEvent id="over" name="办结" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Procedures procedures;

    private final List<String> drawn = new ArrayList<>();

    @AfterEach
    void asBefore() {
        runtime.createExecutionQuery()
                .processDefinitionKey("test-diagram")
                .activityId("wait")
                .list()
                .forEach(waiting -> runtime.signal(waiting.getId()));
        drawn.forEach(deployment -> repository.deleteDeployment(deployment, true, true));
    }

    @Test
    void aCaseShowsTheDiagramThatItBeganWith() {
        draw("旧程序");
        begin(EARLIER);
        draw("新程序");
        begin(LATER);

        assertThat(procedures.diagram(EARLIER))
                .hasValueSatisfying(it -> assertThat(it).contains("旧程序"));
        assertThat(procedures.diagram(LATER))
                .hasValueSatisfying(it -> assertThat(it).contains("新程序"));
        assertThat(procedures.diagram(new CaseNumber("TT4210002026000003"))).isEmpty();
    }

    private void draw(String name) {
        drawn.add(repository
                .createDeployment()
                .addString("test-diagram.bpmn", DIAGRAM.formatted(name))
                .deploy()
                .getId());
    }

    private void begin(CaseNumber number) {
        runtime.startProcessInstanceByKey("test-diagram", number.value(), Map.of(CaseUnion.UNION, "421000"));
    }
}
