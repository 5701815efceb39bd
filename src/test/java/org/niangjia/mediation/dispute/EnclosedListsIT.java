package org.niangjia.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.dispute.ADispute.claim;
import static org.niangjia.mediation.dispute.ADispute.worker;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Pages;
import org.niangjia.mediation.AMediation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** Lists that come with a case by the API are read as strictly as its form. */
@IntegrationTest
class EnclosedListsIT {

    @Autowired
    private Office office;

    @Autowired
    private Pages pages;

    @Autowired
    private ObjectMapper json;

    @Test
    void whatNoLineAsksIsRefusedRatherThanLost() throws Exception {
        assertThat(refused(aMediation()
                        .with(
                                "workers",
                                List.of(worker("agent", Map.of("name", "赵代理", "authority", "GENERAL", "power", "x"))))
                        .with("claims", List.of(claim("amont", "5")))))
                .containsExactly("workers[0].agent.power", "claims[0].amont");
    }

    @Test
    void aClaimForMoneySaysHowMuch() throws Exception {
        assertThat(refused(aMediation().with("claims", List.of(claim(), Map.of("item", "拖欠加班费")))))
                .containsExactly("claims[1].amount");
    }

    private List<String> refused(AMediation dispute) throws Exception {
        String body = json.writeValueAsString(office.dated(dispute.answers()));
        var answer = pages.ask(
                post("/api/cases/court-union-mediation")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body),
                "intake");
        assertThat(answer.getStatus()).as(words(answer)).isEqualTo(400);
        return json.readTree(words(answer)).path("errors").findValuesAsText("field");
    }
}
