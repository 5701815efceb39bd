package org.niangjia.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What other offices' programmers read before they write. */
@IntegrationTest
class ApiDescriptionIT {

    @Autowired
    MockMvcTester web;

    @Autowired
    ObjectMapper json;

    @Test
    void everyCallIsToldInChinese() throws Exception {
        assertThat(calls())
                .hasSizeGreaterThan(10)
                .allSatisfy(call -> assertThat(call.path("summary").asText()).matches(".*\\p{IsHan}.*"));
    }

    @Test
    void whoIsSignedInIsNotAskedFor() throws Exception {
        assertThat(calls())
                .noneSatisfy(
                        call -> assertThat(call.path("parameters").toString()).contains("\"member\""));
        assertThat(calls()).allSatisfy(call -> assertThat(proofOf(call)).isNotEmpty());
    }

    @Test
    void refusalsAreProblemsWithTheirFields() throws Exception {
        assertThat(calls())
                .allSatisfy(call -> assertThat(call.at("/responses/400/content/application~1problem+json/schema/$ref")
                                .asText())
                        .endsWith("/Problem"));
        assertThat(description()
                        .at("/components/schemas/Problem/properties/errors/items/properties/field")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void pagesAreNoPartOfTheApi() throws Exception {
        assertThat(description().path("paths").fieldNames())
                .toIterable()
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/"));
    }

    /** A member signs in; the court's platform signs what it sends. */
    private static String proofOf(JsonNode call) {
        boolean signed = call.path("parameters").toString().contains("\"X-Signature\"");
        boolean member = call.path("security").toString().contains("login");
        return signed ? "signature" : member ? "login" : "";
    }

    private List<JsonNode> calls() throws Exception {
        return StreamSupport.stream(description().path("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false))
                .toList();
    }

    private JsonNode description() throws Exception {
        return json.readTree(web.get()
                .uri("/v3/api-docs")
                .exchange()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
