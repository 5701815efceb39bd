package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What scripts do with tasks, as {@code /v3/api-docs} tells them. */
@IntegrationTest
class TaskApiIT {

    private static final Map<String, Object> ACCEPT = Map.of("decision", "ACCEPT", "opinion", "予以受理。");

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Office office;

    private Walk petition;

    @BeforeEach
    void aPetitionThatWaitsForItsDecision() {
        petition = office.open(aPetition());
    }

    @Test
    void aTaskIsTakenAndGivenBack() {
        assertThat(post("intake", "claim", Map.of()).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(petition.task().assignee()).isEqualTo("intake");

        assertThat(post("intake", "release", Map.of()).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(petition.task().assignee()).isNull();
    }

    @Test
    void whoeverHandsOverSaysToWhom() {
        var answer = post("intake", "hand-over", Map.of("reason", "外出"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(body(answer).at("/errors/0/field").asText()).isEqualTo("to");
        assertThat(body(answer).path("detail").asText()).isEqualTo("请选择接办人。");
    }

    @Test
    void aBookIsNoAnswer() {
        var book = "长".repeat(1 << 20);
        var json = new HttpHeaders();
        json.setContentType(MediaType.APPLICATION_JSON);

        var announced = http.withBasicAuth("intake", "niangjia-demo")
                .postForEntity(
                        "/api/tasks/" + petition.task().id() + "/complete",
                        new HttpEntity<>("{\"opinion\": \"" + book + "\"}", json),
                        JsonNode.class);
        var inPieces = post("intake", "complete", Map.of("decision", "ACCEPT", "opinion", book));

        assertThat(announced.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
        assertThat(inPieces.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(petition.standsAt()).isEqualTo("decideAcceptance");
    }

    @Test
    void aReasonIsShort() {
        var answer = post("intake", "hand-over", Map.of("to", "intake", "reason", "长".repeat(201)));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(body(answer).at("/errors/0/field").asText()).isEqualTo("reason");
    }

    @Test
    void whoeverHandsOverSaysWhy() {
        var answer = post("intake", "hand-over", Map.of("to", "intake"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(body(answer).path("detail").asText()).isEqualTo("请填写移交的理由。");
    }

    @Test
    void farPagesAreEmpty() {
        var answer = http.withBasicAuth("intake", "niangjia-demo")
                .getForObject("/api/tasks?scope=group&page=2000000000&size=100", JsonNode.class);

        assertThat(answer.path("total").asInt()).isPositive();
        assertThat(answer.path("items")).isEmpty();
    }

    @Test
    void aTaskGoesOnlyToOneWhoMayHaveIt() {
        var answer = post("intake", "hand-over", Map.of("to", "mediator1", "reason", "外出"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(petition.task().assignee()).isNull();
    }

    @Test
    void whoMaySeeTheCaseMayNotTakeEveryStepOfIt() {
        assertThat(post("rights-officer", "complete", ACCEPT).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void aTaskThatOneMayNotSeeIsNotThere() {
        assertThat(post("county-clerk1", "complete", ACCEPT).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void theSecondIsToldWhoWasFirst() {
        String id = petition.task().id();

        assertThat(post("intake", id, "complete", ACCEPT).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        var second = post("intake", id, "complete", ACCEPT);

        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(body(second).path("detail").asText())
                .startsWith("这项任务已由王受理于")
                .contains("办理（审查结果“受理”）");
        assertThat(body(second).path("caseNumber").asText())
                .isEqualTo(petition.number().value());
    }

    private ResponseEntity<JsonNode> post(String login, String deed, Map<String, ?> body) {
        return post(login, petition.task().id(), deed, body);
    }

    private ResponseEntity<JsonNode> post(String login, String task, String deed, Map<String, ?> body) {
        return http.withBasicAuth(login, "niangjia-demo")
                .postForEntity("/api/tasks/" + task + "/" + deed, body, JsonNode.class);
    }

    private static JsonNode body(ResponseEntity<JsonNode> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
