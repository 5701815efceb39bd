package org.niangjia.engine.camunda.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.TasklistSession.ENGINE;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.niangjia.TasklistSession;
import org.niangjia.engine.camunda.Petitions;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The engine's web application attacked by somebody who is signed in. */
@IntegrationTest
class NarrowDoorIT {

    private static final String ATTACK = "${''.getClass().forName('java.lang.Runtime')}";
    private static final Map<String, Object> IN_OR_QUERY =
            Map.of("orQueries", List.of(Map.of("assigneeExpression", ATTACK)));

    @LocalServerPort
    int port;

    @Autowired
    Petitions petitions;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService cases;

    @Autowired
    AccessRecord record;

    @ParameterizedTest
    @Tag("T18")
    @ValueSource(strings = {"/task?maxResults=10", "/task/count"})
    void evaluatesNoExpressionOfAQuery(String query) {
        var clerk = TasklistSession.of("county-clerk1", port);

        var answer = clerk.post(ENGINE + query, IN_OR_QUERY);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("currentUser").doesNotContain("Runtime");
        assertThat(record.page(AccessRecord.Wanted.of("county-clerk1"), 0, 50))
                .anyMatch(row ->
                        row.event() == AccessEvent.FORBIDDEN && row.detail().contains("表达式"));
    }

    @ParameterizedTest
    @Tag("T18")
    @ValueSource(strings = {"/list?maxResults=10", "/count"})
    void evaluatesNoExpressionAddedToAFilter(String question) {
        var clerk = TasklistSession.of("county-clerk1", port);

        var answer = clerk.post(ENGINE + "/filter/" + clerk.filterId("本组待办") + question, IN_OR_QUERY);

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    }

    @Test
    @Tag("T18")
    void evaluatesNoExpressionOfAFilterThatSomebodyStored() {
        var query =
                tasks.createTaskQuery().or().taskAssigneeExpression("${now}").endOr();
        var stored = filters.saveFilter(filters.newTaskFilter("来历不明").setQuery(query));
        var clerk = TasklistSession.of("county-clerk1", port);

        var list = clerk.post(ENGINE + "/filter/" + stored.getId() + "/list?maxResults=10", Map.of());
        var count = clerk.get(ENGINE + "/filter/" + stored.getId() + "/count");
        filters.deleteFilter(stored.getId());

        assertThat(list.status()).isEqualTo(400);
        assertThat(count.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @Tag("T19")
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin;a=b/setup/default/user/create",
                "/camunda/api//admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/tasklist/../admin/setup/default/user/create",
                "/camunda/api/admin/auth/user/default/login/tasklist"
            })
    void makesNobodyAnAdministrator(String path) {
        var user = Map.of(
                "profile", Map.of("id", "intruder", "firstName", "测试", "lastName", "x"),
                "credentials", Map.of("password", "niangjia-demo"));

        assertThat(TasklistSession.ofAStranger(port).post(path, user).status()).isIn(400, 401, 403, 404);
        assertThat(TasklistSession.of("admin", port).post(path, user).status()).isIn(400, 403, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /task/TASK/complete",
        "POST, /task/TASK/resolve",
        "POST, /task/TASK/bpmnError",
        "POST, /task/TASK/bpmnEscalation",
        "POST, /task/TASK/delegate",
        "POST, /task/TASK/assignee",
        "PUT, /task/TASK",
        "DELETE, /task/TASK",
        "POST, /task/create",
        "POST, /task/TASK/comment/create",
        "POST, /task/TASK/attachment/create",
        "POST, /task/TASK/identity-links",
        "POST, /task/TASK/variables",
        "PUT, /task/TASK/variables/title",
        "POST, /process-definition/key/petition/start",
        "POST, /process-definition/key/petition/submit-form",
        "POST, /process-instance/CASE/modification",
        "DELETE, /process-instance/CASE",
        "GET, /process-instance",
        "GET, /process-instance/CASE/variables",
        "GET, /variable-instance",
        "GET, /history/task",
        "GET, /history/variable-instance",
        "POST, /deployment/create",
        "POST, /message",
        "POST, /signal",
        "POST, /filter/create",
        "POST, /authorization/create",
        "POST, /identity/verify",
        "POST, /user/create",
        "GET, /deployment",
        "GET, /job"
    })
    @Tag("T20")
    void offersNothingThatTasklistDoesNotNeed(String method, String path) {
        var petition = petitions.registeredBy("county-clerk1");
        var clerk = TasklistSession.of("county-clerk1", port);
        var call = path.replace("TASK", petition.task()).replace("CASE", petition.processInstance());

        assertThat(clerk.call(method, ENGINE + call, Map.of()).status()).isEqualTo(404);
        assertThat(TasklistSession.of("admin", port)
                        .call(method, ENGINE + call, Map.of())
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/cockpit/default/", "/camunda/api/cockpit/plugin/base/default/incident"})
    @Tag("T20")
    void hasNoCockpit(String path) {
        assertThat(TasklistSession.of("county-clerk1", port).get(path).status()).isEqualTo(404);
        assertThat(TasklistSession.of("admin", port).get(path).status()).isEqualTo(404);
    }

    @Test
    @Tag("T20")
    void asksStrangersToSignIn() {
        var stranger = TasklistSession.ofAStranger(port);

        assertThat(stranger.get(ENGINE + "/task").status()).isEqualTo(401);
        assertThat(stranger.get("/camunda/app/tasklist/default/").status()).isEqualTo(302);
    }

    @ParameterizedTest
    @Tag("T22")
    @CsvSource({
        "java.util.HashMap, application/x-java-serialized-object, rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
        "org.springframework.context.support.ClassPathXmlApplicationContext, application/json, '\"http://localhost/x.xml\"'",
        "javax.swing.JEditorPane, application/json, '{\"page\":\"http://localhost/\"}'"
    })
    void takesNoObjectOfAClassThatTheSenderNames(String type, String format, String value) {
        var petition = petitions.registeredBy("county-clerk1");
        var clerk = TasklistSession.of("county-clerk1", port);
        var object = Map.of(
                "type",
                "Object",
                "value",
                value,
                "valueInfo",
                Map.of("objectTypeName", type, "serializationDataFormat", format));

        var answer = clerk.post(
                ENGINE + "/task/" + petition.task() + "/submit-form",
                Map.of("variables", Map.of("competence", Map.of("value", "NO"), "opinion", object)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(cases.createVariableInstanceQuery()
                        .processInstanceIdIn(petition.processInstance())
                        .variableName("opinion")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @Tag("T23")
    @ValueSource(strings = {"/task", "/task?maxResults=2001", "/process-definition", "/filter?maxResults=100000"})
    void givesNoListWithoutAnEnd(String list) {
        var answer = TasklistSession.of("county-clerk1", port).get(ENGINE + list);

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    @Tag("T31")
    void changesNothingWithoutTheTokenOfItsOwnPages() {
        var petition = petitions.registeredBy("county-clerk1");
        var clerk = TasklistSession.of("county-clerk1", port);

        var answer = clerk.postWithoutToken(
                ENGINE + "/task/" + petition.task() + "/claim", Map.of("userId", "county-clerk1"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(petitions.inTheHandsOf(petition)).isNull();
    }
}
