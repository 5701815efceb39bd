package org.niangjia.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.identity.Members;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.web.security.Endpoints.Endpoint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A case of another county: no endpoint answers its number, task, file or clock otherwise than one that does not exist. */
@IntegrationTest
@Tag("T12")
class OtherCasesIT {

    private static final String OUTSIDER = "county-clerk1";
    private static final String INSIDER = "county-clerk2";
    /** Of another county than the mediation. */
    private static final String OTHER_MEDIATOR = "mediator3";

    private static final String MEDIATION = "court-union-mediation";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::[^/]*)?}(?=/|$)");
    private static final Map<String, String> NOWHERE = Map.of(
            "number", "XF4210872026999999",
            "task", "00000000-0000-0000-0000-000000000000",
            "clock", "999999999",
            "file", "00000000-0000-0000-0000-000000000000");
    private static final Map<String, String> NO_MEDIATION = Map.of("number", "TJ4210872026999999");
    /** Differ from one request to the next: its number, and the tokens of forms. */
    private static final Pattern EACH_TIME = Pattern.compile("\"number\":\"\\w{8}\"|编号 \\w{8}|[\\w-]{80,}=*");

    @Autowired
    private MockMvc house;

    @Autowired
    private Office office;

    @Autowired
    private AccessRecord access;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private AMediationFile mediations;

    @Autowired
    private Members members;

    @Autowired
    private Permissions permissions;

    @TestFactory
    Stream<DynamicTest> everyEndpointThatNamesACase() throws Exception {
        var theirs = aCaseOfAnotherCounty();
        return Endpoints.of(mapping).all().stream()
                .filter(endpoint ->
                        endpoint.pattern().contains("{number}") || isAboutTasks(endpoint) || isAboutClocks(endpoint))
                .filter(endpoint -> isFor(endpoint, OUTSIDER, "petition"))
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    var asked = answer(endpoint, theirs, OUTSIDER);
                    assertThat(asked).isEqualTo(answer(endpoint, NOWHERE, OUTSIDER));
                    assertThat(asked).startsWith("40").doesNotStartWith("403");
                    assertThat(asked).doesNotContain("张测试", theirs.get("number"), theirs.get("task"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointThatNamesAMediation() {
        var theirs = Map.of("number", mediations.open("421087").value());
        return Endpoints.of(mapping).all().stream()
                .filter(endpoint -> endpoint.pattern().contains("{number}"))
                .filter(endpoint -> isFor(endpoint, OTHER_MEDIATOR, MEDIATION))
                .map(endpoint -> dynamicTest(endpoint.toString(), () -> {
                    var asked = answer(endpoint, theirs, OTHER_MEDIATOR);
                    assertThat(asked).isEqualTo(answer(endpoint, NO_MEDIATION, OTHER_MEDIATOR));
                    assertThat(asked).startsWith("40").doesNotStartWith("403");
                    assertThat(asked).doesNotContain(theirs.get("number"));
                }));
    }

    @Test
    void theirOwnClerkSeesIt() throws Exception {
        var theirs = aCaseOfAnotherCounty();

        for (var endpoint : Endpoints.of(mapping).all()) {
            if (endpoint.method().name().equals("GET")
                    && isFor(endpoint, INSIDER, "petition")
                    && endpoint.pattern().matches("/(api/)?(cases|tasks)/\\{(number|id)}(/\\w+)?")) {
                assertThat(answer(endpoint, theirs, INSIDER))
                        .as(endpoint.toString())
                        .startsWith("200");
            }
        }
    }

    @Test
    void whoTriesIsOnTheRecord() throws Exception {
        var theirs = aCaseOfAnotherCounty();
        house.perform(
                MockMvcRequestBuilders.get("/cases/" + theirs.get("number")).with(user(OUTSIDER)));

        assertThat(access.page(AccessRecord.Wanted.of(OUTSIDER), 0, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.event()).isEqualTo(AccessEvent.FORBIDDEN))
                .satisfies(row -> assertThat(row.detail()).contains(theirs.get("number")));
    }

    private Map<String, String> aCaseOfAnotherCounty() throws Exception {
        var walk = office.open(aPetition().takenBy(INSIDER));
        var number = walk.number().value();
        house.perform(MockMvcRequestBuilders.multipart("/cases/" + number + "/attachments")
                .file(new MockMultipartFile("file", "a.txt", "text/plain", "测试".getBytes(StandardCharsets.UTF_8)))
                .with(user(INSIDER))
                .with(csrf()));
        var file = database.sql("select id from attachment where case_number = ?")
                .param(number)
                .query(String.class)
                .single();
        var clock = database.sql("select min(id) from deadline where case_number = ?")
                .param(number)
                .query(Long.class)
                .single();
        return Map.of("number", number, "task", walk.task().id(), "clock", clock.toString(), "file", file);
    }

    private String answer(Endpoint endpoint, Map<String, String> ids, String login) throws Exception {
        var path = PLACE.matcher(endpoint.pattern()).replaceAll(place -> switch (place.group(1)) {
            case "number" -> ids.get("number");
            case "id" ->
                ids.getOrDefault(isAboutTasks(endpoint) ? "task" : isAboutClocks(endpoint) ? "clock" : "file", "1");
            default -> "1";
        });
        var response = house.perform(request(endpoint, path).with(user(login)).with(csrf()))
                .andReturn()
                .getResponse();
        var body = response.getContentAsString(StandardCharsets.UTF_8);
        var plain = EACH_TIME.matcher(body).replaceAll("").replace(path, "");
        return response.getStatus() + " " + response.getRedirectedUrl() + plain;
    }

    /** With everything that an endpoint could want, so that it comes to the question whose case it is. */
    private static MockHttpServletRequestBuilder request(Endpoint endpoint, String path) {
        if (path.endsWith("/attachments")) {
            return MockMvcRequestBuilders.multipart(path)
                    .file(new MockMultipartFile("file", "b.txt", "text/plain", new byte[] {'b'}));
        }
        var request = MockMvcRequestBuilders.request(endpoint.method(), path)
                .param("reason", "测试")
                .param("to", "county-leader2")
                .param("decision", "ACCEPT");
        return endpoint.isApi()
                ? request.contentType(MediaType.APPLICATION_JSON)
                        .content("{\"to\":\"county-leader2\",\"reason\":\"测试\"}")
                : request;
    }

    /** What is only for cases of another type is nobody's here. */
    private boolean isFor(Endpoint endpoint, String login, String process) {
        var action = endpoint.audience().action();
        return action == null || permissions.may(members.byLogin(login).orElseThrow(), action, process);
    }

    private static boolean isAboutTasks(Endpoint endpoint) {
        return endpoint.pattern().matches("/(api/)?tasks/\\{id}.*");
    }

    private static boolean isAboutClocks(Endpoint endpoint) {
        return endpoint.pattern().startsWith("/deadlines/{id");
    }
}
