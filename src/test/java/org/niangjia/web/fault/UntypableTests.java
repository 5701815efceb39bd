package org.niangjia.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What no database stores comes through no door. */
@Tag("T26")
class UntypableTests {

    private final MockFilterChain inside = new MockFilterChain();
    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @ParameterizedTest
    @ValueSource(strings = {"张\u0000测试", "\u0000"})
    void aParameterWithoutACharacterIsRefused(String typed) throws Exception {
        var request = new MockHttpServletRequest("GET", "/cases");
        request.addParameter("q", "清楚", typed);

        assertThat(isLetIn(request)).isFalse();
        assertThat(Reason.of(request)).contains("控制字符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"\\u0000\"}", "{\"a\\u0000\":1}", "{\"a\":\"\\\\\\u0000\"}", "{\"a\":\"\u0000\"}"})
    void neitherIsItTakenInJson(String document) throws Exception {
        var request = json(document);

        assertThat(isLetIn(request)).isFalse();
        assertThat(answer.getStatus()).isEqualTo(400);
    }

    @Test
    void jsonInAnotherEncodingHidesNothing() throws Exception {
        var request = json("");
        request.setContent("{\"a\":\"\\u0000\"}".getBytes(StandardCharsets.UTF_16LE));

        assertThat(isLetIn(request)).isFalse();
    }

    /** A backslash that somebody typed, and the words after it. */
    @Test
    void whatOnlyLooksLikeItIsReadAsItWasSent() throws Exception {
        var document = "{\"a\":\"\\\\u0000 \\u0041\\n清楚\"}";

        assertThat(isLetIn(json(document))).isTrue();
        assertThat(inside.getRequest().getInputStream()).hasBinaryContent(document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aParameterMayHaveNoValue() throws Exception {
        var request = new MockHttpServletRequest("GET", "/login");
        request.addParameter("refused", (String) null);

        assertThat(isLetIn(request)).isTrue();
    }

    private boolean isLetIn(MockHttpServletRequest request) throws Exception {
        new Untypable().doFilter(request, answer, inside);
        return inside.getRequest() != null;
    }

    private static MockHttpServletRequest json(String document) {
        var request = new MockHttpServletRequest("POST", "/api/cases/petition");
        request.setContentType("Application/JSON;charset=UTF-8");
        request.setContent(document.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
