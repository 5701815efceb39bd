package org.niangjia.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.niangjia.TasklistSession.ENGINE;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.TasklistSession;
import org.niangjia.identity.Members;
import org.niangjia.identity.access.Permissions;
import org.niangjia.web.security.Endpoints.Endpoint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** Commands to a database, typed into every parameter that there is. */
@IntegrationTest
@Tag("T29")
class InjectionIT {

    private static final JsonMapper JSON = new JsonMapper();

    /** One of each kind, for the many parameters. */
    private static final List<String> SAMPLES = List.of(
            "'",
            "%' or '1'='1",
            "x'; select pg_sleep(5); --",
            "${1+1}",
            "\\",
            "\u0000",
            "9".repeat(400),
            "+999999999-12-31",
            "-999999999-01-01",
            "+12345-01-01",
            "0000-01-01",
            "9999-12-31",
            "2026-02-30");

    @Autowired
    private MockMvc house;

    @Autowired
    private Office office;

    @Autowired
    private Members members;

    @Autowired
    private Permissions permissions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    static Stream<String> commands() {
        return Stream.of(
                "'",
                "''",
                "\\",
                "\\'",
                "%",
                "_",
                "%' or '1'='1",
                "x' or 1=1 --",
                "x') or (1=1",
                "1; drop table entry",
                "1 union select password_hash from member",
                "x' || (select password_hash from member limit 1) || '",
                "x'; select pg_sleep(5); --",
                ":login",
                "?",
                "${1+1}",
                "#{1+1}",
                "{fn now()}",
                "$1",
                "/*",
                "\u02BC or 1=1",
                "ｘ＇ or 1=1",
                "\u0000",
                "9".repeat(400));
    }

    /** Read from the endpoints themselves, so that a new one is tried too. */
    @TestFactory
    Stream<DynamicTest> noParameterIsACommand() {
        return Endpoints.of(mapping).all().stream()
                .filter(endpoint -> !endpoint.changes() && !endpoint.path().startsWith("/error"))
                .flatMap(endpoint -> parametersOf(endpoint)
                        .map(parameter -> dynamicTest(endpoint + "?" + parameter, () -> {
                            var reader = user(readerOf(endpoint));
                            for (var command : SAMPLES) {
                                var request = endpoint.asked().param(parameter, command);
                                isHarmless(endpoint, request.with(reader), command);
                            }
                        })));
    }

    /** Forms that change something take days, too. */
    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "9999-12-31", "0000-01-01", "2026-02-30", "明天"})
    void aDayThatIsNoneStartsNoAbsence(String day) throws Exception {
        var answer = house.perform(post("/me/absences")
                        .param("deputy", "rights-director")
                        .param("firstDay", "2026-11-20")
                        .param("lastDay", day)
                        .with(user("rights-officer"))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
    }

    @TestFactory
    Stream<DynamicTest> noPartOfAPathIsACommand() {
        return Endpoints.of(mapping).all().stream()
                .filter(endpoint -> endpoint.pattern().contains("{"))
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    var reader = user(readerOf(endpoint));
                    for (var command : SAMPLES) {
                        var address = UriComponentsBuilder.fromPath(
                                        endpoint.pattern().replaceAll("\\{(\\w+)[^/]*}", "{$1}"))
                                .build(Collections.nCopies(3, command).toArray());
                        isHarmless(endpoint, request(endpoint.method(), address).with(reader), command);
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aSearchFindsOnlyWhatWasSearched(String command) throws Exception {
        office.open(aPetition());

        var answer = house.perform(get("/api/cases")
                        .with(httpBasic("intake", "niangjia-demo"))
                        .queryParam("q", command))
                .andReturn()
                .getResponse();

        if (answer.getStatus() == 200) {
            assertThat(JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8))
                            .get("total")
                            .asInt())
                    .isZero();
        }
        assertThat(answer.getStatus()).isIn(200, 400);
    }

    @Test
    void aQueryOfTasklistIsNoCommandEither() {
        var tasklist = TasklistSession.of("intake", port);
        var ours = tasklist.filterId("本组待办");
        commands().forEach(command -> isHarmless(tasklist, ours, command));
    }

    private static void isHarmless(TasklistSession tasklist, String filter, String command) {
        for (var query : List.<Map<String, Object>>of(
                Map.of("sorting", List.of(Map.of("sortBy", command, "sortOrder", "asc"))),
                Map.of("sorting", List.of(Map.of("sortBy", "name", "sortOrder", command))),
                Map.of("nameLike", command),
                Map.of("processVariables", List.of(Map.of("name", command, "operator", "eq", "value", command))),
                Map.of("processVariables", List.of(Map.of("name", "x", "operator", command, "value", "x"))),
                Map.of("orQueries", List.of(Map.of("descriptionLike", command))))) {
            var answer = tasklist.post(ENGINE + "/filter/" + filter + "/list", query);
            assertThat(answer.status()).as(query + " " + answer.body()).isLessThan(500);
            assertThat(answer.body()).doesNotContainIgnoringCase("sql");
        }
    }

    private void isHarmless(Endpoint endpoint, MockHttpServletRequestBuilder request, String command) throws Exception {
        var response = house.perform(request.with(csrf())).andReturn().getResponse();
        assertThat(response.getStatus()).as("%s %s", endpoint, command).isLessThan(500);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("argon2$", "JdbcSQL", "PSQLException");
    }

    private String readerOf(Endpoint endpoint) {
        var action = endpoint.audience().action();
        return Stream.of(
                        "intake",
                        "admin",
                        "security",
                        "auditor",
                        "chair",
                        "mediation-admin",
                        "mediator1",
                        "vice-chair",
                        "court")
                .filter(login ->
                        action == null || permissions.may(members.byLogin(login).orElseThrow(), action))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> parametersOf(Endpoint endpoint) {
        return Arrays.stream(endpoint.handler().getMethod().getParameters())
                .filter(parameter -> !parameter.isAnnotationPresent(PathVariable.class))
                .flatMap(parameter -> parameter.getType().isRecord()
                        ? Arrays.stream(parameter.getType().getRecordComponents())
                                .map(RecordComponent::getName)
                        : Stream.of(parameter.getName()));
    }
}
