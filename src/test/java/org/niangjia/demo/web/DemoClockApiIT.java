package org.niangjia.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.IntegrationTest;
import org.niangjia.TimeReturns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@IntegrationTest
@ExtendWith(TimeReturns.class)
class DemoClockApiIT {

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Clock clock;

    @Test
    void daysPassAtACall() {
        var before = clock.instant();

        var now = told(move("advance", "P5DT3H"));

        assertThat(Duration.between(before, now)).isCloseTo(Duration.ofHours(123), Duration.ofMinutes(1));
        assertThat(Duration.between(now, clock.instant())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void aDayIsSet() {
        var now = told(move("set", "2026-11-30T09:00+08:00"));

        assertThat(Duration.between(Instant.parse("2026-11-30T01:00:00Z"), now)).isLessThan(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource({
        "advance, 5 days",
        "advance, P99999Y",
        "advance, PT",
        "advance, T",
        "set, tomorrow",
        "set, 1999-12-31T09:00+08:00",
        "set, +999999999-12-31T23:59:59+18:00"
    })
    void whatIsNoTimeIsToldSo(String how, String much) {
        var before = clock.instant();

        var answer = move(how, much);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(Objects.requireNonNull(answer.getBody()).path("detail").asText())
                .contains("P5D");
        assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofMinutes(1));
    }

    private ResponseEntity<JsonNode> move(String how, String much) {
        return http.withBasicAuth("intake", "niangjia-demo")
                .postForEntity("/api/demo/clock", Map.of(how, much), JsonNode.class);
    }

    private static Instant told(ResponseEntity<JsonNode> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        var now = Objects.requireNonNull(answer.getBody()).path("now").asText();
        return OffsetDateTime.parse(now).toInstant();
    }
}
