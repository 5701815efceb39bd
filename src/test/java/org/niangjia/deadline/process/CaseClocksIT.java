package org.niangjia.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.Opening;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Unions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The clock of a case, ordered by its diagram; the diagram's timer goes with it. */
@IntegrationTest
class CaseClocksIT {

    private static final String CITY = "421000";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService processes;

    @Autowired
    ManagementService jobs;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clock clock;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    CaseRecords records;

    @Autowired
    CaseTypes types;

    @Autowired
    Unions unions;

    @Autowired
    Office office;

    @Autowired
    TransactionTemplate transactions;

    private String caseNumber = "";
    private LocalDate today = LocalDate.EPOCH;
    private String process = "";

    @BeforeEach
    void aCaseUnderMediation() {
        repository
                .createDeployment()
                .addClasspathResource("clocks.bpmn")
                .enableDuplicateFiltering(true)
                .name("clocks")
                .tenantId(CITY)
                .deploy();
        today = Today.dayOf(clock.instant());
        caseNumber =
                Objects.requireNonNull(transactions.execute(status -> aCase())).value();
        process = processes
                .createProcessInstanceByKey("clocks")
                .processDefinitionTenantId(CITY)
                .businessKey(caseNumber)
                .setVariable("acceptedOn", today.minusDays(20).toString())
                .execute()
                .getId();
    }

    private CaseNumber aCase() {
        var union = unions.find(CITY).orElseThrow();
        var opening =
                new Opening(types.require("petition"), union, "期限的例子", "startDeadline", "起算", List.of(), List.of());
        return caseFiles.open(opening, Acting.self(office.member("intake")));
    }

    @Test
    void theTimerWaitsForTheDueMomentThatTheDeadlineComputed() {
        assertThat(timer().getDuedate()).isEqualTo(due());
        assertThat(standing().start()).isEqualTo(today.minusDays(20));
    }

    @Test
    void pausingHoldsTheTimerAndResumingLetsItGoOnLater() {
        Instant before = due();

        goOn("waitForPause", "pausedOn", today.minusDays(12));
        assertThat(timer().isSuspended()).isTrue();
        assertThat(standing().due()).isNull();

        goOn("waitForResume", "resumedOn", today.minusDays(2));
        assertThat(timer().getDuedate()).isEqualTo(due());
        assertThat(processes.getVariable(process, "mediationDue")).isEqualTo(java.util.Date.from(due()));
        assertThat(due()).isAfterOrEqualTo(before.plusSeconds(8 * 86_400));
    }

    @Test
    void extendingMovesTheTimerAndStoppingKeepsTheClock() {
        goOn("waitForPause", "pausedOn", today.minusDays(12));
        goOn("waitForResume", "resumedOn", today.minusDays(2));
        Instant before = due();

        goOn("waitForExtension", "unused", today);
        assertThat(due()).isAfter(before);
        assertThat(timer().getDuedate()).isEqualTo(due());
        assertThat(deadlines.explain(standing().id()).orElseThrow().events())
                .extracting("basis")
                .contains("《人民法院在线调解规则》第二十六条", "延期同意书");

        goOn("waitForStop", "unused", today);
        assertThat(standing().running()).isFalse();
        assertThat(standing().kept()).isTrue();
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processInstanceId(process)
                        .count())
                .isZero();
    }

    @Test
    void theRecordTellsWhatBecameOfTheClock() {
        goOn("waitForPause", "pausedOn", today.minusDays(12));
        goOn("waitForResume", "resumedOn", today.minusDays(2));
        goOn("waitForExtension", "unused", today);
        goOn("waitForStop", "unused", today);

        var file = records.find(new CaseNumber(caseNumber), office.member("auditor"))
                .orElseThrow();
        var entries = records.entries(file).stream()
                .filter(entry -> entry.kind() == EntryKind.CLOCK)
                .toList();
        assertThat(entries)
                .extracting(Entry::summary)
                .containsExactly("“法院委派调解”起算", "“法院委派调解”中止计算", "“法院委派调解”恢复计算", "“法院委派调解”延长", "“法院委派调解”按期办结");
        assertThat(entries.get(3).answers()).extracting(Answer::label).containsExactly("理由", "依据", "原到期", "到期");
        assertThat(entries).extracting(Entry::actorName).containsOnly("系统");
    }

    /** 按较早的流程图登记的案件，表单没有“逾期提出，不予受理”一项。 */
    @Test
    void whatCameTooLateIsSentToNoChoiceThatTheDiagramDoesNotHave() {
        goOn("waitForPause", "pausedOn", today.minusDays(12));
        goOn("waitForResume", "resumedOn", today.minusDays(2));
        goOn("waitForExtension", "unused", today);

        assertThatThrownBy(() -> goOn("waitForStop", "receivedOn", today.plusYears(1)))
                .hasMessageContaining("届满，逾期提出的不予受理；邮寄提出的，请填写期满前的交邮日期。");
    }

    private void goOn(String waiting, String variable, LocalDate day) {
        processes.setVariable(process, variable, day.toString());
        String execution = processes
                .createExecutionQuery()
                .processInstanceId(process)
                .activityId(waiting)
                .singleResult()
                .getId();
        processes.signal(execution);
    }

    private Job timer() {
        return jobs.createJobQuery().processInstanceId(process).timers().singleResult();
    }

    private Standing standing() {
        return deadlines.of(caseNumber).get(0);
    }

    private Instant due() {
        return Objects.requireNonNull(standing().due());
    }
}
