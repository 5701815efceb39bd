package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@IntegrationTest
class StartsIT {

    @Autowired
    private TestRestTemplate http;

    @Test
    void tellsThatItIsReady() {
        var answer = http.getForEntity("/actuator/health/readiness", String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).contains("UP");
    }
}
