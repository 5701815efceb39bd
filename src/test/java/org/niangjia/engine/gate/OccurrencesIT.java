package org.niangjia.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.niangjia.Office.answers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.Procedures;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.Tasks;
import org.niangjia.engine.form.FieldError;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens in a case besides its tasks passes the same gate. */
@IntegrationTest
class OccurrencesIT {

    @Autowired
    private EventsProcedure procedure;

    @Autowired
    private EventsProcedure.Desk desk;

    @Autowired
    private Occurrences occurrences;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Office office;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WorkList workList;

    @Autowired
    private CaseRecords records;

    @Autowired
    private RuntimeService runtime;

    private CaseNumber number = new CaseNumber("TJ4210002026000000");

    @BeforeEach
    void aCaseThatWaits() {
        procedure.deploy();
        number = procedure.begin(Map.of());
    }

    @AfterEach
    void forget() {
        runtime.createProcessInstanceQuery().processDefinitionKey(EventsProcedure.KEY).list().stream()
                .flatMap(left -> workList.of(left.getBusinessKey()).stream())
                .forEach(left -> finish(left, Map.of("answer", "NO")));
        procedure.forget();
    }

    @Test
    void tellsWhoMayReportWhat() {
        assertThat(occurrences.possible(number, office.member("intake")))
                .extracting(Occurrence::element, Occurrence::name, Occurrence::documentation)
                .containsExactlyInAnyOrder(
                        tuple("noteAdded", "补充情况", "当事人补充情况的，登记在此。"), tuple("takenBack", "申请人撤回", ""));
        assertThat(occurrences.possible(number, office.member("mediation-admin")))
                .extracting(Occurrence::element)
                .containsExactly("takenBack");
        assertThat(occurrences.possible(number, office.member("finance1"))).isEmpty();
    }

    @Test
    void anEventThatStopsNothingHappensAsOftenAsItIsReported() {
        assertThat(report("noteAdded", "intake", "note", "第一次")).isTrue();
        assertThat(report("noteAdded", "intake", "note", "第二次")).isTrue();

        assertThat(entries())
                .filteredOn(entry -> "noteAdded".equals(entry.step()))
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.kind()).isEqualTo(EntryKind.STEP);
                    assertThat(entry.actor()).isEqualTo("intake");
                    assertThat(entry.summary()).isEqualTo("补充情况");
                });
        assertThat(desk.handled).filteredOn((number + " noteAdded")::equals).hasSize(2);
        assertThat(inEngine()).containsKey("noteAdded_notedOn").doesNotContainKey("note");
        assertThat(workList.of(number.value())).hasSize(1);
    }

    @Test
    void anEventThatStopsTheCaseEndsIt() {
        assertThat(report("takenBack", "mediation-admin", "note", "不再主张")).isTrue();

        assertThat(workList.of(number.value())).isEmpty();
        assertThat(file().outcome()).isEqualTo("overWithdrawn");
        assertThat(report("takenBack", "mediation-admin", "note", "再一次"))
                .as("is over")
                .isFalse();
    }

    @Test
    void whatTheFormDoesNotAskIsRefusedAndNothingHappens() {
        int before = entries().size();

        assertThatThrownBy(() -> report("takenBack", "intake", "remark", "不再主张"))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("remark");
        assertThat(entries()).hasSize(before);
        assertThat(workList.of(number.value())).hasSize(1);
    }

    @Test
    void onlyWhatThereIsInTheCaseCanBeChosen() {
        assertThatThrownBy(() -> occurrences.report(
                        number, "noteAdded", answers("note", "x", "by", "NOBODY"), office.member("intake")))
                .hasMessage("请从列出的选项中选择“由谁补充”。");
        assertThatThrownBy(() -> occurrences.report(
                        number, "noteAdded", answers("note", "x", "by", "EMPLOYER"), office.member("intake")))
                .hasMessage("单位：已经补充过");
        occurrences.report(number, "noteAdded", answers("note", "x", "by", "WORKER"), office.member("intake"));

        assertThat(entries().get(entries().size() - 1).answers())
                .extracting(Answer::text)
                .containsExactly("x", "职工 " + number);
    }

    @Test
    void whoseItIsNotIsRefused() {
        assertThatThrownBy(() -> report("noteAdded", "mediation-admin", "note", "x"))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> report("ruled", "intake", "answer", "YES")).isInstanceOf(NotYours.class);
    }

    @Test
    void whoReportedTheOneMayNotReportTheOtherThatIsSeparated() {
        report("noteAdded", "intake", "note", "一");

        assertThat(occurrences.possible(number, office.member("intake")))
                .filteredOn(it -> it.element().equals("takenBack"))
                .singleElement()
                .satisfies(it -> assertThat(it.obstacle()).contains("经办人不得"));
        assertThatThrownBy(() -> report("takenBack", "intake", "note", "x")).hasMessageContaining("经办人不得");
    }

    @Test
    void aMessageFromOutsideTellsWhatNobodyMayReport() {
        assertThat(occurrences.deliver(number, "TEST_RULING", answers("answer", "YES", "days", 12)))
                .isTrue();
        assertThat(occurrences.deliver(number, "TEST_NOTHING", Map.of())).isFalse();

        assertThat(entries())
                .filteredOn(entry -> "ruled".equals(entry.step()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo(EntryKind.MESSAGE);
                    assertThat(entry.actorName()).isEqualTo("系统");
                });
        assertThat(inEngine()).containsEntry("ruled_answer", "YES").containsEntry("ruled_days", 12L);
    }

    /** Whoever speaks to the engine itself. */
    @Test
    void nobodyTellsTheEngineOfAnEventPastTheGate() {
        assertThatThrownBy(() -> runtime.createMessageCorrelation("TEST_WITHDRAWAL")
                        .processInstanceBusinessKey(number.value())
                        .setVariable("note", "x")
                        .correlate())
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> runtime.createMessageCorrelation("TEST_ARRIVAL")
                        .setVariable(CaseUnion.UNION, "421000")
                        .correlateStartMessage())
                .isInstanceOf(NotYours.class);
        assertThat(workList.of(number.value())).hasSize(1);
    }

    @Test
    void aMessageFromOutsideOpensACaseByItsForm() {
        CaseNumber opened = procedures
                .open(EventsProcedure.KEY, "TEST_ARRIVAL", withClaim("3000.00"), "421000")
                .number();

        assertThat(opened.value()).startsWith("TJ421000");
        assertThat(desk.claims).contains(new EventsProcedure.TestClaim("拖欠工资", new BigDecimal("3000.00"), null));
        assertThat(workList.of(opened.value())).hasSize(1);
        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(opened.value())
                                .singleResult()
                                .getId())
                        .list())
                .extracting(VariableInstance::getName)
                .contains("arrive_answer")
                .doesNotContain("claims", "answer");
    }

    @Test
    void whatAMessageBringsIsRefusedBesideItsPlaceAndNoCaseIsOpened() {
        long before = runtime.createProcessInstanceQuery().count();

        assertThat(refusal(withClaim("三千"))).extracting(FieldError::field).containsExactly("claims[0].amount");
        assertThat(refusal(answers("days", 3))).extracting(FieldError::field).containsExactly("answer");
        assertThat(refusal(answers("answer", "YES", "workers", List.of())))
                .extracting(FieldError::field)
                .containsExactly("workers");
        Map<String, Object> domain =
                answers("answer", "YES", "claims", List.of(Map.of("item", "不该有的请求", "amount", "1")));
        assertThat(refusal(domain)).extracting(FieldError::message).containsExactly("没有这样的请求。");
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void aStepTakesTheListsThatItsHandlerAsksFor() {
        finish(workList.of(number.value()).get(0), withClaim("12.50"));

        assertThat(desk.claims).contains(new EventsProcedure.TestClaim("拖欠工资", new BigDecimal("12.50"), null));
        assertThat(file().outcome()).isEqualTo("overShort");
    }

    @Test
    void aDecisionTableOfTheDiagramRoutes() {
        finish(workList.of(number.value()).get(0), answers("answer", "NO", "days", 11));

        assertThat(file().outcome()).isEqualTo("overLong");
    }

    @Test
    void aTaskIsInTheHandsThatTheDiagramNames() {
        CaseNumber chosen = procedure.begin(Map.of("chosen", "mediation-admin"));
        CaseNumber unfit = procedure.begin(Map.of("chosen", "finance1"));

        assertThat(workList.of(number.value())).extracting(WorkItem::assignee).containsOnlyNulls();
        assertThat(workList.of(chosen.value())).extracting(WorkItem::assignee).containsExactly("mediation-admin");
        assertThat(workList.of(unfit.value())).extracting(WorkItem::assignee).containsOnlyNulls();
        assertThatThrownBy(() -> finishAs("intake", workList.of(chosen.value()).get(0), Map.of("answer", "NO")))
                .isInstanceOf(NotYours.class);
    }

    private List<FieldError> refusal(Map<String, Object> message) {
        try {
            procedures.open(EventsProcedure.KEY, "TEST_ARRIVAL", message, "421000");
            return List.of();
        } catch (SubmissionRefused refused) {
            return refused.errors();
        }
    }

    private static Map<String, Object> withClaim(String amount) {
        return answers("answer", "YES", "claims", List.of(Map.of("item", "拖欠工资", "amount", amount)));
    }

    private boolean report(String element, String login, String field, Object value) {
        return occurrences.report(number, element, answers(field, value), office.member(login));
    }

    private void finish(WorkItem task, Map<String, Object> answers) {
        finishAs(task.assignee() == null ? "intake" : task.assignee(), task, answers);
    }

    private void finishAs(String login, WorkItem task, Map<String, Object> answers) {
        tasks.complete(task.id(), answers, office.member(login));
    }

    private CaseFile file() {
        return records.find(number, office.member("auditor")).orElseThrow();
    }

    private List<Entry> entries() {
        return records.entries(file());
    }

    private Map<String, Object> inEngine() {
        Map<String, Object> variables = new HashMap<>();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list()
                .forEach(instance -> variables.putAll(runtime.getVariables(instance.getId())));
        return variables;
    }
}
