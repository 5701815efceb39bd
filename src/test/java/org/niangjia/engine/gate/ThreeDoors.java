package org.niangjia.engine.gate;

import static org.niangjia.TasklistSession.ENGINE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.Pages;
import org.niangjia.TasklistSession;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The three doors by which a task can be handed in. Lazy like {@link Pages}. */
@Lazy
@Component
@RequiredArgsConstructor
class ThreeDoors {

    private final ObjectMapper json;
    private final Environment environment;
    private final MockMvc mvc;

    enum Door {
        PAGE,
        TASKLIST,
        API
    }

    record Answer(int status, String body) {}

    /** So that two who reach for a task need not sign in first. */
    private final Map<String, TasklistSession> signedIn = new ConcurrentHashMap<>();

    void signIn(String login) {
        signedIn.put(login, tasklist(login));
    }

    void leave() {
        signedIn.clear();
    }

    Answer handIn(Door door, String login, String taskId, Map<String, Object> answers) throws Exception {
        return switch (door) {
            case PAGE -> ask(onPage(taskId, answers).with(user(login)).with(csrf()));
            case API ->
                ask(post("/api/tasks/{id}/complete", taskId)
                        .with(httpBasic(login, "niangjia-demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(answers)));
            case TASKLIST -> inTasklist(login, taskId, answers);
        };
    }

    Answer claim(Door door, String login, String taskId) throws Exception {
        return switch (door) {
            case PAGE -> ask(post("/tasks/{id}/claim", taskId).with(user(login)).with(csrf()));
            case API -> ask(post("/api/tasks/{id}/claim", taskId).with(httpBasic(login, "niangjia-demo")));
            case TASKLIST -> {
                var answer = tasklist(login).post(ENGINE + "/task/" + taskId + "/claim", Map.of("userId", login));
                yield new Answer(answer.status(), answer.body());
            }
        };
    }

    Answer release(Door door, String login, String taskId) throws Exception {
        return switch (door) {
            case PAGE ->
                ask(post("/tasks/{id}/release", taskId).with(user(login)).with(csrf()));
            case API -> ask(post("/api/tasks/{id}/release", taskId).with(httpBasic(login, "niangjia-demo")));
            case TASKLIST -> told(tasklist(login).post(ENGINE + "/task/" + taskId + "/unclaim", Map.of()));
        };
    }

    Answer handOver(Door door, String login, String taskId, String to) throws Exception {
        return switch (door) {
            case PAGE ->
                ask(post("/tasks/{id}/hand-over", taskId)
                        .param("to", to)
                        .param("reason", "出差")
                        .with(user(login))
                        .with(csrf()));
            case API ->
                ask(post("/api/tasks/{id}/hand-over", taskId)
                        .with(httpBasic(login, "niangjia-demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(Map.of("to", to, "reason", "出差"))));
            case TASKLIST -> throw new IllegalArgumentException("Tasklist hands nothing over");
        };
    }

    private static Answer told(TasklistSession.Answer answer) {
        return new Answer(answer.status(), answer.body());
    }

    TasklistSession tasklist(String login) {
        var session = signedIn.get(login);
        return session != null
                ? session
                : TasklistSession.of(login, environment.getRequiredProperty("local.server.port", Integer.class));
    }

    private static MockHttpServletRequestBuilder onPage(String taskId, Map<String, Object> answers) {
        MockHttpServletRequestBuilder request = post("/tasks/{id}", taskId);
        answers.forEach((field, value) -> request.param(field, value.toString()));
        return request;
    }

    private Answer ask(MockHttpServletRequestBuilder request) throws Exception {
        var response = mvc.perform(request).andReturn().getResponse();
        return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
    }

    private Answer inTasklist(String login, String taskId, Map<String, Object> answers) {
        Map<String, Object> variables = answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Collections.singletonMap("value", it.getValue())));
        var answer = tasklist(login).post(ENGINE + "/task/" + taskId + "/submit-form", Map.of("variables", variables));
        return new Answer(answer.status(), answer.body());
    }
}
