package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.TasklistSession.ENGINE;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What the house writes into its log while people and attackers send it recognisable things by all doors. */
@IntegrationTest
@Tag("T27")
@Tag("T44")
class LogIT {

    private static final String NAME = "万俟罕见";
    private static final String PHONE = "13912345678";
    private static final String ID_NUMBER = "420102198001011231";
    private static final String STORY = "canary-story-拖欠工资";
    private static final String PASSWORD = "canary-口令";
    private static final String FORGED = "\r\n2026-11-23T09:00:00.000+08:00  INFO forged\u2028\u001B[2K\u202E";

    @Autowired
    private MockMvc house;

    @Autowired
    private Office office;

    @LocalServerPort
    private int port;

    @Test
    void holdsNeitherPersonsNorForgedLines() throws Exception {
        try (var notebook = Notebook.open()) {
            petitionsByTheApi();
            stepsByPageAndTasklist();
            signIns();
            crookedRequests();
            LoggerFactory.getLogger(LogIT.class)
                    .error("failed for {}", NAME.substring(0, 2) + FORGED, new IllegalStateException(PHONE + FORGED));

            assertThat(notebook.lines()).isNotEmpty().allSatisfy(LogIT::isHarmless);
            assertThat(notebook.lines().stream().flatMap(String::lines))
                    .noneMatch(line -> line.startsWith("2026-11-23T09"));
        }
    }

    private static void isHarmless(String line) {
        assertThat(line).doesNotContain(NAME, PHONE, ID_NUMBER, STORY, PASSWORD);
        assertThat(line.replaceAll("[\\n\\t]", "").codePoints().filter(Character::isISOControl))
                .isEmpty();
    }

    private void petitionsByTheApi() throws Exception {
        var good = """
                {"source":"SELF","channel":"LETTER","receivedOn":"2026-11-20","petitioner":"%s","phone":"%s",
                 "category":"WAGE","content":"%s","consentPersonalInfo":true}""".formatted(NAME, PHONE, STORY);
        for (var body : List.of(
                good,
                good.replace("LETTER", NAME),
                good.replace("SELF", ID_NUMBER),
                good.replace("true", "\"" + NAME + "\""),
                good.replace("2026-11-20", NAME + PHONE),
                good.replace("\"content\"", "\"" + NAME + "\""),
                good.substring(0, good.length() - 3) + NAME,
                NAME + FORGED,
                "[" + good + "]")) {
            send(post("/api/cases/petition")
                    .with(httpBasic("intake", "niangjia-demo"))
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body));
        }
    }

    private void stepsByPageAndTasklist() throws Exception {
        var walk = office.open(aPetition().by(NAME));
        var task = walk.task().id();
        send(post("/tasks/" + task)
                .with(user("intake"))
                .with(csrf())
                .param("decision", NAME)
                .param("opinion", STORY));
        send(multipart("/cases/" + walk.number() + "/attachments")
                .file(new MockMultipartFile(
                        "files", NAME + FORGED + ".txt", "text/plain", STORY.getBytes(StandardCharsets.UTF_8)))
                .file(new MockMultipartFile("files", NAME + ".exe", NAME, new byte[] {'M', 'Z'}))
                .with(user("intake"))
                .with(csrf()));
        var tasklist = TasklistSession.of("intake", port);
        for (var value : List.<Object>of(NAME, PHONE, Map.of("name", NAME), List.of(NAME), 1.5e300)) {
            for (var type : List.of("String", "Long", "Date", "Object", "Json", "Xml", NAME)) {
                var answer = tasklist.post(
                        ENGINE + "/task/" + task + "/submit-form",
                        Map.of("variables", Map.of("decision", Map.of("value", value, "type", type))));
                assertThat(answer.status()).as(type + " " + answer.body()).isBetween(400, 499);
            }
        }
        tasklist.post(ENGINE + "/task/" + task + "/submit-form", "{\"variables\": {" + NAME);
        tasklist.post(ENGINE + "/task/" + NAME.hashCode() + "/claim", Map.of("userId", NAME));
        tasklist.post(ENGINE + "/task", Map.of("assigneeExpression", "${'" + NAME + "'}", "sorting", NAME));
    }

    private void signIns() throws Exception {
        for (var login : List.of("intake", NAME + FORGED, ID_NUMBER)) {
            send(post("/login").with(csrf()).param("username", login).param("password", PASSWORD));
            send(get("/api/cases").with(httpBasic(login, PASSWORD)));
        }
        send(post("/camunda/api/admin/auth/user/default/login/tasklist")
                .param("username", NAME)
                .param("password", PASSWORD));
    }

    private void crookedRequests() throws Exception {
        for (var typed : List.of(NAME, PHONE, NAME + FORGED, "\u0000" + ID_NUMBER, "'" + NAME + "' or 1=1 --")) {
            send(get("/cases").with(user("intake")).queryParam("q", typed).queryParam("page", typed));
            send(get("/api/cases").with(httpBasic("intake", "niangjia-demo")).queryParam("stage", typed));
            send(get("/api/deadlines/calculate")
                    .with(httpBasic("intake", "niangjia-demo"))
                    .queryParam("start", typed)
                    .queryParam("unit", typed));
            send(get("/audit/access").with(user("auditor")).queryParam("login", typed));
            send(get("/work").with(user("intake")).header("Referer", typed.replaceAll("\\p{Cntrl}", "")));
        }
        send(get("/cases/{number}", NAME).with(user("intake")));
        send(get("/tasks/{id}", "x" + PHONE).with(user("intake")));
    }

    /** Whatever the answer is. */
    private void send(MockHttpServletRequestBuilder request) throws Exception {
        var answer = house.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isNotZero().isLessThan(500);
    }
}
