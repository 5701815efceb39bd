package org.niangjia.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.TimeReturns;
import org.niangjia.mediation.AMediation;
import org.niangjia.mediation.MediationOffice;
import org.niangjia.mediation.dispute.ADispute;
import org.niangjia.mediation.settlement.ASettlement;
import org.niangjia.mediation.talks.AMediatedDispute;
import org.niangjia.mediation.talks.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

/** The year that a city reported: 89 cases of the courts and 233 of its own, opened and taken to their ends by the API alone. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class AYearByApiIT {

    /** A day long past, on which no other test has a case. */
    private static final Instant THAT_DAY = Instant.parse("2026-06-01T02:00:00Z");

    private static final String CASES = "/api/cases/court-union-mediation";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Office office;

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Clock clock;

    private int hours;

    @Test
    void printsWhatTheCityReported() {
        office.moveTo(THAT_DAY);

        for (int i = 0; i < 89; i++) {
            String number = accepted(aMediation().referredByACourt());
            end(number, i < 41, i < 85, "18600.00");
        }
        for (int i = 0; i < 233; i++) {
            String number = accepted(aMediation());
            end(number, i < 5, i < 197, i < 4 ? "100000.00" : "119900.00");
        }

        JsonNode report = get("vice-chair", "/api/reports/court-union-mediation?from=2026-06-01&to=2026-06-01");
        JsonNode court = report.at("/families/0/total");
        JsonNode own = report.at("/families/1/total");
        assertThat(figures(court)).containsExactly("89", "85", "41", "95.51", "48.24");
        assertThat(figures(own)).containsExactly("233", "197", "5", "84.55", "2.54");
        assertThat(court.path("toWorkers").decimalValue()).isEqualByComparingTo("762600");
        assertThat(own.path("toWorkers").decimalValue()).isEqualByComparingTo("519900");
    }

    private static List<String> figures(JsonNode total) {
        return List.of("accepted", "closed", "agreed", "closeRate", "successRate").stream()
                .map(name -> total.path(name).asText())
                .toList();
    }

    private String accepted(AMediation dispute) {
        Map<String, Object> answers = new HashMap<>(office.dated(dispute.answers()));
        answers.put("disputeOccurredOn", "2026-03-01");
        answers.put("limitationStart", "2026-03-01");
        answers.put("workers", List.of(ADispute.worker("entryDate", "2020-03-01")));
        answers.put("claims", List.of(ADispute.claim("amount", "18600.00", "calcNote", "2026年1月至3月")));
        String number = post("intake", CASES, answers, HttpStatus.CREATED)
                .path("caseNumber")
                .asText();
        complete(number, REGISTER);
        complete(number, ACCEPT);
        return number;
    }

    private void end(String number, boolean agreed, boolean closed, String amount) {
        if (agreed) {
            agree(number, amount);
        } else if (closed) {
            complete(number, UNWILLING);
            complete(number, TERMINATE);
        }
    }

    private void agree(String number, String amount) {
        complete(number, WILLING);
        complete(
                number,
                DESIGNATE
                        .with("mediatorNo", mediators.mediator("mediator1").rosterNo())
                        .with("overrideReason", "双方都要求由其调解。"));
        complete(number, TAKE_SEAT);
        complete(number, NOTIFY.with("noticeOn", meet(number).toString()));
        post(
                "mediator1",
                of(number, "/sessions/1/minutes"),
                AMediatedDispute.minutes(Session.Result.AGREED),
                HttpStatus.NO_CONTENT);
        complete(number, AGREE);
        complete(number, withTerms(amount));
        complete(number, PASS);
        for (String signer : signers(number)) {
            post("mediator1", of(number, "/agreement/signatures"), signature(signer), HttpStatus.CREATED);
        }
        complete(number, SIGN);
    }

    private static Step withTerms(String amount) {
        Map<String, Object> payment = new HashMap<>(ASettlement.payment(amount, "2026-12-31", 1));
        return DRAFT.with("totalWorkerAmount", amount)
                .with("defaultClause", "逾期按年利率3.65%支付利息。")
                .with("copies", 4)
                .with("judicialConfirmationAdvised", true)
                .with("orgQualified", true)
                .with("terms", List.of(payment));
    }

    /** @return on which day */
    private LocalDate meet(String number) {
        OffsetDateTime start = OffsetDateTime.now(clock).minusHours(3L * ++hours);
        post(
                "mediation-admin",
                of(number, "/sessions"),
                Map.of(
                        "mode",
                        "ONSITE",
                        "startAt",
                        start.toString(),
                        "endAt",
                        start.plusHours(2).toString(),
                        "place",
                        "江州市测试路1号",
                        "mediatorIds",
                        List.of(mediators.mediator("mediator1").rosterNo()),
                        "shortNotice",
                        true),
                HttpStatus.CREATED);
        return start.toLocalDate();
    }

    private List<String> signers(String number) {
        boolean ofCourt =
                get("mediator1", of(number, "")).path("title").asText().contains("法院");
        return ofCourt ? List.of("WORKER-1", "EMPLOYER-1") : List.of("WORKER-1", "EMPLOYER-1", "MEDIATOR", "SEAL");
    }

    private static Map<String, Object> signature(String signer) {
        return Map.of("signer", signer, "manner", "SIGNATURE", "signedAt", "2026-06-01T08:00");
    }

    private void complete(String number, Step step) {
        JsonNode task = get(step.login(), of(number, "")).path("tasks").path(0);
        assertThat(task.path("taskDefinitionKey").asText()).isEqualTo(step.element());
        post(
                step.login(),
                "/api/tasks/" + task.path("id").asText() + "/complete",
                office.dated(step.answers()),
                HttpStatus.NO_CONTENT);
    }

    private static String of(String number, String rest) {
        return "/api/cases/" + number + rest;
    }

    private JsonNode get(String login, String path) {
        return http.withBasicAuth(login, "niangjia-demo").getForObject(path, JsonNode.class);
    }

    private JsonNode post(String login, String path, Object body, HttpStatus expected) {
        var answer = http.withBasicAuth(login, "niangjia-demo").postForEntity(path, body, JsonNode.class);
        assertThat(answer.getStatusCode()).as(path + " " + answer.getBody()).isEqualTo(expected);
        JsonNode said = answer.getBody();
        return said == null ? MissingNode.getInstance() : said;
    }
}
