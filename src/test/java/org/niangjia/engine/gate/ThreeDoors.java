package org.niangjia.engine.gate;

import static org.niangjia.TasklistSession.ENGINE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.TasklistSession;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The three doors by which a task can be handed in. */
@Component
@RequiredArgsConstructor
class ThreeDoors {

    private final ObjectMapper json;
    private final Environment environment;

    enum Door {
        PAGE,
        TASKLIST,
        API
    }

    record Answer(int status, String body) {}

    Answer handIn(Door door, MockMvc mvc, String login, String taskId, Map<String, Object> answers) throws Exception {
        return switch (door) {
            case PAGE -> ask(mvc, onPage(taskId, answers).with(user(login)).with(csrf()));
            case API ->
                ask(
                        mvc,
                        post("/api/tasks/{id}/complete", taskId)
                                .with(httpBasic(login, "niangjia-demo"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(json.writeValueAsString(answers)));
            case TASKLIST -> inTasklist(login, taskId, answers);
        };
    }

    private static MockHttpServletRequestBuilder onPage(String taskId, Map<String, Object> answers) {
        MockHttpServletRequestBuilder request = post("/tasks/{id}", taskId);
        answers.forEach((field, value) -> request.param(field, value.toString()));
        return request;
    }

    private static Answer ask(MockMvc mvc, MockHttpServletRequestBuilder request) throws Exception {
        var response = mvc.perform(request).andReturn().getResponse();
        return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
    }

    private Answer inTasklist(String login, String taskId, Map<String, Object> answers) {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        Map<String, Object> variables = answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> Map.of("value", it.getValue())));
        var answer = TasklistSession.of(login, port)
                .post(ENGINE + "/task/" + taskId + "/submit-form", Map.of("variables", variables));
        return new Answer(answer.status(), answer.body());
    }
}
