package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.TasklistSession.ENGINE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.Office.Walk;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A person whom nobody else in the tests resembles goes through all doors of the house; then whoever steals its database, reads
 * its log or looks at a page without a reason finds nothing of that person in clear.
 */
@IntegrationTest
@Tag("T44")
@Tag("T47")
class CanaryIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NAME = "澹台金丝雀";
    private static final String ID_NUMBER = "420102198503170427";
    private static final String PHONE = "13987650421";
    private static final String ADDRESS = "金丝雀巷7号";
    private static final String STORY = "金丝雀的陈述";
    private static final List<String> SECRETS = List.of(NAME, ID_NUMBER, PHONE, ADDRESS, STORY);

    @Autowired
    private MockMvc house;

    @Autowired
    private Office office;

    @Autowired
    private EveryColumn database;

    @LocalServerPort
    private int port;

    private Notebook log;
    private Walk petition;

    @BeforeEach
    void aPersonComes() throws Exception {
        log = Notebook.open();
        petition = office.new Walk(register());
    }

    @AfterEach
    void nothingMoreIsWrittenDown() {
        log.close();
    }

    @Test
    void nothingOfAPersonLiesInTheClear() throws Exception {
        goesItsWayThroughAllDoors();
        isAddedToSearchedAndUnmasked();
        isMistyped();

        assertThat(log.lines()).noneMatch(line -> SECRETS.stream().anyMatch(line::contains));
        // whoever looks for what may stand there finds it, in our tables and in the engine's
        assertThat(database.placesOf(List.of(petition.number().value())))
                .extracting(place -> place.substring(0, place.indexOf('.')).toLowerCase(Locale.ROOT))
                .contains("case_file", "entry", "open_task", "deadline", "act_ru_variable", "act_ru_execution");
        assertThat(database.placesOf(SECRETS)).isEmpty();
    }

    @Test
    void whoLooksWithoutAReasonSeesNobody() throws Exception {
        var kase = "/cases/" + petition.number();
        var task = "/tasks/" + petition.task().id();
        for (var page : List.of(
                kase,
                "/api" + kase,
                kase + "/correct",
                "/cases",
                "/work",
                task,
                task + "/beside",
                "/api" + task + "/form")) {
            for (var login : List.of("intake", "rights-director")) {
                assertThat(answer(get(page).with(as(page, login))))
                        .as("%s for %s", page, login)
                        .doesNotContain(NAME, ID_NUMBER, PHONE, ADDRESS);
            }
        }
    }

    private CaseNumber register() throws Exception {
        var answer = answer(post("/api/cases/petition")
                .with(httpBasic("intake", "niangjia-demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(office.dated(Map.of(
                        "source",
                        "SELF",
                        "channel",
                        "LETTER",
                        "receivedOn",
                        Office.TODAY,
                        "petitioner",
                        NAME,
                        "idNo",
                        ID_NUMBER,
                        "phone",
                        PHONE,
                        "address",
                        ADDRESS,
                        "category",
                        "WAGE",
                        "content",
                        STORY,
                        "consentPersonalInfo",
                        true)))));
        return new CaseNumber(JSON.readTree(answer).get("caseNumber").asText());
    }

    private void goesItsWayThroughAllDoors() throws Exception {
        byPage("intake", Map.of("decision", "ACCEPT", "opinion", STORY));
        byTasklist("intake", Map.of("method", "HAND", "informedOn", Office.TODAY));
        byTasklist("rights-officer", Map.of("result", "EXTEND", "findings", STORY, "extensionReason", STORY));
        byApi("rights-director", Map.of("decision", "GRANT", "opinion", STORY));
        byPage("rights-officer", Map.of("findings", STORY, "opinion", STORY, "petitionerInformed", "true"));
        assertThat(petition.standsAt()).isEqualTo("approveOpinion");
    }

    private void isAddedToSearchedAndUnmasked() throws Exception {
        var file = new MockMultipartFile(
                "file", NAME + ".txt", "text/plain", (NAME + ID_NUMBER).getBytes(StandardCharsets.UTF_8));
        answer(multipart("/cases/" + petition.number() + "/attachments")
                .file(file)
                .with(user("intake"))
                .with(csrf()));
        answer(post("/cases/" + petition.number() + "/unmask")
                .param("reason", STORY)
                .with(user("intake"))
                .with(csrf()));
        for (var sought : List.of(NAME, ID_NUMBER, PHONE)) {
            answer(get("/cases").param("q", sought).with(user("intake")));
            answer(get("/api/cases").param("q", sought).with(httpBasic("intake", "niangjia-demo")));
        }
    }

    /** What does not fit, what comes to the wrong field, who signs in as somebody who is no member. */
    private void isMistyped() throws Exception {
        var task = petition.task().id();
        for (var wrong : List.of("decision", "unknown")) {
            house.perform(post("/tasks/" + task)
                    .param(wrong, NAME + ID_NUMBER)
                    .with(user("rights-director"))
                    .with(csrf()));
            tasklist("rights-director", task, Map.of(wrong, STORY));
        }
        house.perform(post("/login")
                .param("username", ID_NUMBER)
                .param("password", STORY)
                .with(csrf()));
        house.perform(get("/api/cases").with(httpBasic(PHONE, NAME)));
    }

    private void byPage(String login, Map<String, Object> answers) throws Exception {
        var request = post("/tasks/" + petition.task().id()).with(user(login)).with(csrf());
        answers.forEach((field, given) -> request.param(field, given.toString()));
        answer(request);
    }

    private void byApi(String login, Map<String, Object> answers) throws Exception {
        answer(post("/api/tasks/" + petition.task().id() + "/complete")
                .with(httpBasic(login, "niangjia-demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(answers)));
    }

    private void byTasklist(String login, Map<String, Object> answers) {
        assertThat(tasklist(login, petition.task().id(), office.dated(answers)).status())
                .isBetween(200, 299);
    }

    private TasklistSession.Answer tasklist(String login, String task, Map<String, Object> answers) {
        var variables = answers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> Map.of("value", answer.getValue())));
        return TasklistSession.of(login, port)
                .post(ENGINE + "/task/" + task + "/submit-form", Map.of("variables", variables));
    }

    private String answer(MockHttpServletRequestBuilder request) throws Exception {
        var response = house.perform(request).andReturn().getResponse();
        var body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isLessThan(400);
        return body;
    }

    private static RequestPostProcessor as(String page, String login) {
        return page.startsWith("/api/") ? httpBasic(login, "niangjia-demo") : user(login);
    }
}
