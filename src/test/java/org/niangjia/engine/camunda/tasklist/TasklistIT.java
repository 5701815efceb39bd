package org.niangjia.engine.camunda.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.TasklistSession.ENGINE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.TasklistSession;
import org.niangjia.engine.Tasks;
import org.niangjia.engine.camunda.Petitions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class TasklistIT {

    private static final String GONE = "这项任务已经办结，或者不在您的待办之内";
    private static final Map<String, Object> NOT_OURS = Map.of(
            "variables",
            Map.of(
                    "competence", Map.of("value", "NO"),
                    "objectionReason", Map.of("value", "OTHER_BODY"),
                    "opinion", Map.of("value", "应由区人社局办理")));

    @LocalServerPort
    int port;

    @Autowired
    Petitions petitions;

    @Autowired
    TaskService tasks;

    @Autowired
    Tasks house;

    @Autowired
    ReadyFilters filters;

    @Test
    void everybodyFindsTheReadyFilters() {
        var clerk = TasklistSession.of("county-clerk1", port);

        var found = clerk.get(ENGINE + "/filter?resourceType=Task&firstResult=0&maxResults=2000")
                .json();

        assertThat(names(found)).contains("我的待办", "本组待办", "即将超期", "已超期", "我移交的");
        assertThat(found.get(0).at("/properties/refresh").asBoolean()).isTrue();
        assertThat(found.get(0).at("/properties/variables").findValuesAsText("label"))
                .containsExactly("案号", "事项", "期限");
    }

    @Test
    void startingAgainLeavesTheFiltersAsTheyAre() {
        var clerk = TasklistSession.of("county-clerk1", port);
        var before = clerk.filterId("我的待办");

        filters.afterSingletonsInstantiated();

        assertThat(clerk.filterId("我的待办")).isEqualTo(before);
        assertThat(names(clerk.get(ENGINE + "/filter?firstResult=0&maxResults=2000")
                        .json()))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsCaseNumberAndMatterOfTheTasksOfMyGroup() {
        var petition = petitions.registeredBy("county-clerk1");

        var list = hal(TasklistSession.of("county-clerk1", port), "本组待办");

        var task = StreamSupport.stream(list.at("/_embedded/task").spliterator(), false)
                .filter(found -> found.get("id").asText().equals(petition.task()))
                .findFirst()
                .orElseThrow();
        assertThat(task.at("/_embedded/variable").findValuesAsText("value")).contains(petition.number(), "来信：劳动报酬");
    }

    /** 缺放假安排的年份，期限是暂定的。 */
    @Test
    void tellsWhichDueDatesAreProvisional() {
        var petition = petitions.registeredBy("county-clerk1");

        house.schedule(petition.task(), Instant.parse("2099-01-10T15:59:59Z"), null, true);
        assertThat(told(petition.task())).contains("暂定");

        house.schedule(petition.task(), Instant.parse("2099-01-10T15:59:59Z"), null, false);
        assertThat(told(petition.task())).doesNotContain("暂定");
    }

    /** What the columns of the list say of a task. */
    private List<String> told(String id) {
        var list = hal(TasklistSession.of("county-clerk1", port), "本组待办");
        return StreamSupport.stream(list.at("/_embedded/task").spliterator(), false)
                .filter(found -> found.get("id").asText().equals(id))
                .flatMap(found -> found.at("/_embedded/variable").findValuesAsText("value").stream())
                .toList();
    }

    @Test
    void aTaskMovesFromTheGroupsListToMineAndBack() {
        var petition = petitions.registeredBy("county-clerk1");
        var clerk = TasklistSession.of("county-clerk1", port);
        var task = ENGINE + "/task/" + petition.task();

        assertThat(clerk.post(task + "/claim", Map.of("userId", "county-clerk1"))
                        .status())
                .isEqualTo(204);
        assertThat(ids(clerk.tasksIn("我的待办"))).contains(petition.task());
        assertThat(ids(clerk.tasksIn("本组待办"))).doesNotContain(petition.task());

        assertThat(clerk.post(task + "/unclaim", Map.of()).status()).isEqualTo(204);
        assertThat(ids(clerk.tasksIn("本组待办"))).contains(petition.task());
    }

    @Test
    void separatesWhatIsCloseFromWhatIsLate() {
        var close = petitions.registeredBy("county-clerk1").task();
        var late = petitions.registeredBy("county-clerk1").task();
        due(close, Duration.ofDays(-1), Duration.ofDays(1));
        due(late, Duration.ofDays(-3), Duration.ofDays(-1));

        var clerk = TasklistSession.of("county-clerk1", port);

        assertThat(ids(clerk.tasksIn("即将超期"))).contains(close).doesNotContain(late);
        assertThat(ids(clerk.tasksIn("已超期"))).contains(late).doesNotContain(close);
    }

    @Test
    void showsWhatWasHandedOver() {
        var petition = petitions.registeredBy("county-clerk1");
        tasks.setOwner(petition.task(), "county-clerk1");
        petitions.putIntoTheHandsOf("county-leader1", petition);

        var clerk = TasklistSession.of("county-clerk1", port);

        assertThat(ids(clerk.tasksIn("我移交的"))).contains(petition.task());
    }

    @Test
    void completesATaskByItsForm() {
        var petition = petitions.registeredBy("county-clerk1");
        var clerk = TasklistSession.of("county-clerk1", port);
        var task = ENGINE + "/task/" + petition.task();
        clerk.post(task + "/claim", Map.of("userId", "county-clerk1"));

        assertThat(clerk.post(task + "/submit-form", NOT_OURS).status()).isEqualTo(204);
        assertThat(clerk.get(task).status()).isEqualTo(404);
    }

    @Test
    @Tag("T16")
    void tellsThatATaskIsDoneInsteadOfFailing() {
        var petition = petitions.registeredBy("county-clerk1");
        var clerk = TasklistSession.of("county-clerk1", port);
        var task = ENGINE + "/task/" + petition.task();
        clerk.post(task + "/claim", Map.of("userId", "county-clerk1"));
        clerk.post(task + "/submit-form", NOT_OURS);

        var again = clerk.post(task + "/submit-form", NOT_OURS);
        var claimed = clerk.post(task + "/claim", Map.of("userId", "county-clerk1"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains(GONE);
        assertThat(claimed.status()).isEqualTo(409);
        assertThat(claimed.body()).contains(GONE);
    }

    @Test
    void tellsWhoComesSecondThatTheTaskIsTaken() {
        var petition = petitions.registeredBy("county-clerk1");
        petitions.putIntoTheHandsOf("county-leader1", petition);
        var clerk = TasklistSession.of("county-clerk1", port);

        var answer = clerk.post(ENGINE + "/task/" + petition.task() + "/claim", Map.of("userId", "county-clerk1"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("这项任务已由同事签收");
    }

    private void due(String task, Duration closeFrom, Duration due) {
        tasks.setFollowUpDate(task, fromNow(closeFrom));
        tasks.setDueDate(task, fromNow(due));
    }

    private static Date fromNow(Duration duration) {
        return new Date(ClockUtil.getCurrentTime().getTime() + duration.toMillis());
    }

    private static JsonNode hal(TasklistSession officer, String filter) {
        return officer.list(officer.filterId(filter), "application/hal+json").json();
    }

    private static List<String> ids(JsonNode tasks) {
        return StreamSupport.stream(tasks.spliterator(), false)
                .map(task -> task.get("id").asText())
                .toList();
    }

    private static List<String> names(JsonNode filters) {
        return StreamSupport.stream(filters.spliterator(), false)
                .map(filter -> filter.get("name").asText())
                .toList();
    }
}
