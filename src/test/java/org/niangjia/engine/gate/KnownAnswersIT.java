package org.niangjia.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Office.answers;
import static org.niangjia.Pages.words;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Pages;
import org.niangjia.TasklistSession;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.Opening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.number.CaseTypes;
import org.niangjia.engine.Tasks;
import org.niangjia.engine.gate.ThreeDoors.Answer;
import org.niangjia.engine.gate.ThreeDoors.Door;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Unions;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** What an earlier step has answered decides what a later one asks: on the page, in Tasklist, and at the gate. */
@IntegrationTest
class KnownAnswersIT {

    private static final String CITY = "421000";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService processes;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseTypes types;

    @Autowired
    private Unions unions;

    @Autowired
    private Office office;

    @Autowired
    private Tasks tasks;

    @Autowired
    private WorkList workList;

    @Autowired
    private ThreeDoors doors;

    @Autowired
    private Pages pages;

    @Autowired
    private TransactionTemplate transactions;

    private CaseNumber number = new CaseNumber("XF4210002026000000");
    private @Nullable Authorization permission;

    @BeforeEach
    void followTwoSteps() {
        repository
                .createDeployment()
                .name("two-steps")
                .enableDuplicateFiltering(true)
                .tenantId(CITY)
                .addClasspathResource("fixture/two-steps.bpmn")
                .addClasspathResource("fixture/first-question.form")
                .addClasspathResource("fixture/second-question.form")
                .deploy();
        permission = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        permission.setGroupId("intake_clerk");
        permission.setResource(Resources.PROCESS_DEFINITION);
        permission.setResourceId("two-steps");
        permission.addPermission(ProcessDefinitionPermissions.READ_TASK);
        permission.addPermission(ProcessDefinitionPermissions.READ_TASK_VARIABLE);
        permission.addPermission(ProcessDefinitionPermissions.TASK_WORK);
        authorizations.saveAuthorization(permission);
        number = Objects.requireNonNull(transactions.execute(status -> aCase()));
        processes
                .createProcessInstanceByKey("two-steps")
                .processDefinitionTenantId(CITY)
                .businessKey(number.value())
                .setVariable("title", "两步的例子")
                .execute();
    }

    @AfterEach
    void forget() {
        workList.of(number.value())
                .forEach(left ->
                        tasks.complete(left.id(), answers("to", "江州市住建局", "why", "路途遥远"), office.member("intake")));
        authorizations.deleteAuthorization(Objects.requireNonNull(permission).getId());
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void asksWhatAnEarlierAnswerMakesNecessary(Door door) throws Exception {
        answerFirst("YES", 20);

        Answer refused = doors.handIn(door, "intake", task().id(), answers("to", "江州市住建局"));
        Answer accepted = doors.handIn(door, "intake", task().id(), answers("to", "江州市住建局", "why", "路途遥远"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(HtmlUtils.htmlUnescape(refused.body()))
                .contains("请填写“超过十天的理由”。")
                .doesNotContain("请填写“转送机关”。");
        assertThat(accepted.status()).as(accepted.body()).isIn(204, 302);
    }

    @ParameterizedTest
    @EnumSource(Door.class)
    void asksNothingThatAnEarlierAnswerMakesNeedless(Door door) throws Exception {
        answerFirst("NO", 3);

        Answer accepted = doors.handIn(door, "intake", task().id(), answers("note", "无需转送"));

        assertThat(accepted.status()).as(accepted.body()).isIn(204, 302);
    }

    @Test
    void thePageShowsWhatIsAsked() throws Exception {
        answerFirst("YES", 3);
        String page = pages.read("intake", "/tasks/{id}", task().id());
        String preview = words(pages.ask(post("/tasks/{id}/preview", task().id()), "intake"));

        assertThat(idle(page)).containsExactly("part-Why");
        assertThat(idle(preview)).containsExactly("part-Why");
    }

    @Test
    void tasklistAndTheApiTellTheFormWhatIsKnown() throws Exception {
        answerFirst("YES", 20);

        var variables = doors.tasklist("intake")
                .get(TasklistSession.ENGINE + "/task/" + task().id() + "/form-variables")
                .json();
        String form = pages.read("intake", "/api/tasks/{id}/form", task().id());

        assertThat(variables.at("/askFirst_answer/value").asText()).isEqualTo("YES");
        assertThat(variables.at("/askFirst_days/value").asInt()).isEqualTo(20);
        assertThat(form)
                .contains("\"values\":{")
                .contains("\"askFirst_answer\":\"YES\"")
                .doesNotContain("两步的例子");
    }

    private void answerFirst(String answer, int days) {
        tasks.complete(task().id(), Map.of("answer", answer, "days", days), office.member("intake"));
    }

    private WorkItem task() {
        return workList.of(number.value()).get(0);
    }

    private static List<String> idle(String page) {
        return Pattern.compile("id=\"(part-\\w+)\"[^>]*data-idle")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private CaseNumber aCase() {
        var union = unions.find(CITY).orElseThrow();
        var opening = new Opening(types.require("petition"), union, "两步的例子", "begin", "开始", List.of(), List.of());
        return caseFiles.open(opening, Acting.self(office.member("intake")));
    }
}
