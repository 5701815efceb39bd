package org.niangjia.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What programs are told (RFC 9457). */
@IntegrationTest
class ProblemsIT {

    @Autowired
    private TestRestTemplate http;

    @Test
    void whatIsNotThereIsAProblemInChinese() {
        var answer = ask(http.withBasicAuth("intake", "niangjia-demo"), "/api/nowhere");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        var problem = Objects.requireNonNull(answer.getBody());
        assertThat(problem.path("detail").asText()).contains("不在您的办理范围内");
        assertThat(problem.path("number").asText())
                .hasSize(8)
                .isEqualTo(answer.getHeaders().getFirst("X-Request-Number"));
        assertThat(problem.fieldNames()).toIterable().doesNotContain("trace", "exception", "path", "message");
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        var answer = ask(http, "/api/tasks");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(Objects.requireNonNull(answer.getBody()).path("title").asText())
                .isEqualTo("请先登录");
    }

    private static ResponseEntity<JsonNode> ask(TestRestTemplate http, String path) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT, "text/html,*/*");
        return http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), JsonNode.class);
    }
}
