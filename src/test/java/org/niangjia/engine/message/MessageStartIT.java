package org.niangjia.engine.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.petition.APetition.aPetition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.number.CaseType;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.engine.gate.CaseUnion;
import org.niangjia.engine.gate.MessageGate;
import org.niangjia.engine.message.Messages.Message;
import org.niangjia.engine.message.Messages.Sender;
import org.niangjia.engine.news.Undelivered;
import org.niangjia.engine.registration.Corrections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** A procedure that begins by a message gets its cases as complete as one that begins by a form. */
@IntegrationTest
class MessageStartIT {

    private static final String DIAGRAM = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="http://niangjia.org/test">
              <bpmn:message id="m" name="TEST_REFERRAL" />
              <bpmn:process id="test-referral" name="转来事项" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="referred" name="接收移交">
                  <bpmn:messageEventDefinition id="e" messageRef="m" />
                </bpmn:startEvent>
                <bpmn:sequenceFlow id="f1" sourceRef="referred" targetRef="wait" />
                <bpmn:receiveTask id="wait" name="等候" />
                <bpmn:sequenceFlow id="f2" sourceRef="wait" targetRef="over" />
                <bpmn:endEvent id="over" name="办结" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String FORM_START = """
            <bpmn:startEvent id="register" name="登记" camunda:formRef="petition-register" camunda:formRefBinding="latest" />
            <bpmn:sequenceFlow id="f0" sourceRef="register" targetRef="wait" />
            """;

    @Autowired
    private Office office;

    @Autowired
    private Corrections corrections;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Messages messages;

    @Autowired
    private ParkedDelivery delivery;

    @Autowired
    private ParkedMessages parked;

    @Autowired
    private Undelivered undelivered;

    @Autowired
    private Pages pages;

    @Autowired
    private CaseRecords records;

    @Autowired
    private CaseTypes types;

    @Autowired
    private JdbcClient database;

    private Walk petition;
    private String deployment = "";

    @BeforeEach
    void aPetitionThatIsReferred() {
        known().put("test-referral", new CaseType("test-referral", "TJ", "转来事项"));
        petition = office.open(aPetition());
    }

    @AfterEach
    void theProcedureIsNoMore() {
        runtime.createExecutionQuery()
                .processDefinitionKey("test-referral")
                .activityId("wait")
                .list()
                .forEach(waiting -> runtime.signal(waiting.getId()));
        if (!deployment.isEmpty()) {
            repository.deleteDeployment(deployment, true, true);
        }
        known().remove("test-referral");
        database.sql("delete from parked_message where name = 'TEST_REFERRAL'").update();
    }

    @Test
    void aMessageBeginsACaseWithFileNumberAndBusinessKey() {
        start();

        messages.send(message(petition), new Sender("sendMessage", "移交"));

        assertThat(begun()).singleElement().asString().startsWith("TJ421000");
        assertThat(summaries()).contains("移交：已立案，案号 " + begun().get(0));
        assertThat(inEngine(begun().get(0))).isOne();
        assertThat(database.sql("select title from case_file where number = ?")
                        .param(begun().get(0))
                        .query(String.class)
                        .single())
                .isEqualTo(petition.file().title());
    }

    /** No form, no registration to put right; and no button that leads to a refusal. */
    @ParameterizedTest
    @ValueSource(strings = {"", FORM_START})
    void aCaseThatAMessageBeganOffersNoCorrection(String otherStart) {
        start(DIAGRAM.replace("<bpmn:receiveTask", otherStart + "<bpmn:receiveTask"));
        messages.send(message(petition), new Sender("sendMessage", "移交"));
        CaseNumber number = new CaseNumber(begun().get(0));

        assertThat(corrections.arePossible(number)).isFalse();
        assertThat(corrections.draft(number)).isEmpty();
        assertThat(corrections.arePossible(petition.number())).isTrue();
    }

    @Test
    void whatNobodyAwaitsYetIsDeliveredOnceTheProcedureIsThere() {
        messages.send(message(petition), new Sender("sendMessage", "移交"));
        delivery.run();
        assertThat(begun()).isEmpty();
        assertThat(summaries()).contains("移交：等候对方程序启用");

        start();
        delivery.run();
        delivery.run();

        assertThat(begun()).hasSize(1);
        assertThat(summaries()).contains("此前移交的事项已立案，案号 " + begun().get(0));
    }

    @Test
    void oneThatCannotBeDeliveredDoesNotStopTheOthers() {
        messages.send(message(petition), new Sender("sendMessage", "移交"));
        database.sql("insert into parked_message (name, case_number, union_code, sent_at)"
                        + " select name, 'BAD', '999999', sent_at from parked_message where case_number = ?")
                .param(petition.number().value())
                .update();
        database.sql("update parked_message set sent_at = sent_at - interval '1' day where case_number = 'BAD'")
                .update();

        start();
        delivery.run();

        assertThat(begun()).hasSize(1);
        assertThat(parked()).containsExactly("BAD");
    }

    @Test
    void howOftenItFailedIsCountedAndThoseWhoLookAfterTheHouseAreTold() throws Exception {
        parked.put(new Message("TEST_REFERRAL", "BAD", "999999"));
        delivery.run();
        assertThat(undelivered.count()).as("awaited by nobody yet").isZero();

        start();
        delivery.run();
        delivery.run();

        assertThat(database.sql("select failures from parked_message where case_number = 'BAD'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(undelivered.count()).isOne();
        assertThat(pages.read("admin", "/calendar")).contains("有 1 件移交事项未能立案", "href=\"/admin/undelivered\"");
        assertThat(pages.read("admin", "/admin/undelivered")).contains("BAD", "TEST_REFERRAL", "2 次");
        assertThat(pages.read("intake", "/calendar")).doesNotContain("移交事项未能立案");
    }

    /** What a form asks is checked by the gate; a message has no form. */
    @Test
    void aMessageBringsNothingThatNoFormHasChecked() {
        start();
        MessageCorrelationBuilder message = runtime.createMessageCorrelation("TEST_REFERRAL")
                .setVariable(MessageGate.REFERRED_FROM, petition.number().value())
                .setVariable(CaseUnion.UNION, "421000")
                .setVariable("decision", "ACCEPT");

        assertThatThrownBy(message::correlateStartMessage).hasMessageContaining("decision");
        assertThat(begun()).isEmpty();
    }

    private void start() {
        start(DIAGRAM);
    }

    private void start(String diagram) {
        deployment = repository
                .createDeployment()
                .addString("test-referral.bpmn", diagram)
                .deploy()
                .getId();
    }

    private static Message message(Walk petition) {
        return new Message("TEST_REFERRAL", petition.number().value(), "421000");
    }

    /** The cases that were made from this petition. */
    private List<String> begun() {
        return database.sql("select case_number from entry where seq = 1 and answers like ?")
                .param("%" + petition.number() + "%")
                .query(String.class)
                .list();
    }

    private List<String> summaries() {
        return records.entries(petition.file()).stream().map(Entry::summary).toList();
    }

    private int inEngine(String number) {
        return database.sql("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ? and PARENT_ID_ is null")
                .param(number)
                .query(Integer.class)
                .single();
    }

    private List<String> parked() {
        return database.sql("select case_number from parked_message where name = 'TEST_REFERRAL'")
                .query(String.class)
                .list();
    }

    @SuppressWarnings("unchecked")
    private Map<String, CaseType> known() {
        return Objects.requireNonNullElse(
                (Map<String, CaseType>) ReflectionTestUtils.getField(types, "byProcess"), new HashMap<>());
    }
}
