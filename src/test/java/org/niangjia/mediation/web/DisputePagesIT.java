package org.niangjia.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.niangjia.mediation.dispute.ADispute.lists;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Pages;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.dispute.ADispute;
import org.niangjia.mediation.dispute.Disputes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** 当事人与请求, as a clerk writes it down. */
@IntegrationTest
class DisputePagesIT {

    @Autowired
    private Pages pages;

    @Autowired
    private AMediationFile files;

    @Autowired
    private Disputes disputes;

    private CaseNumber number;

    @BeforeEach
    void aCaseWithItsParties() {
        number = files.open();
        disputes.file(number, lists(), files.acting("intake"));
    }

    @Test
    @Tag("T14")
    void showsThePartiesMaskedAndWhatIsClaimed() throws Exception {
        assertThat(pages.read("intake", "/cases/{number}/dispute", number))
                .contains("张*试", "420102********1231", "138****0000", "江汉纺织有限公司", "拖欠工资", "劳动者请求合计 18,600.00 元")
                .doesNotContain("张测试", "13800000000");
    }

    @Test
    void losesNothingThatWasTypedWhenAFieldIsRefused() throws Exception {
        MockHttpServletResponse answer = pages.ask(
                post("/cases/{number}/dispute/claims", number)
                        .param("item", "加班费")
                        .param("amount", "壹佰元")
                        .param("calcNote", "周末加班"),
                "intake");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(words(answer)).contains("金额（元）应为大于0的数，最多两位小数。", "value=\"加班费\"", "value=\"壹佰元\"", "周末加班");
        assertThat(disputes.of(number).claims()).hasSize(1);
    }

    @Test
    void leavesWhatIsMaskedWhereNothingIsTypedInItsPlace() throws Exception {
        assertThat(pages.read("intake", "/cases/{number}/dispute/workers/1", number))
                .contains("现为“张*试”，不更改的留空。", "装配工")
                .doesNotContain("张测试", "420102198001011231");

        MockHttpServletResponse answer = pages.ask(
                worker(post("/cases/{number}/dispute/workers/1", number)).param("phone", "13900000000"), "intake");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/cases/" + number + "/dispute#workers");
        assertThat(disputes.of(number).workers()).singleElement().satisfies(worker -> {
            assertThat(worker.name()).isEqualTo("张测试");
            assertThat(worker.phone()).isEqualTo("13900000000");
        });
    }

    private static MockHttpServletRequestBuilder worker(MockHttpServletRequestBuilder request) {
        return request.param("gender", "M")
                .param("idType", "ID_CARD")
                .param("employerName", "江汉纺织有限公司")
                .param("entryDate", "2024-03-01")
                .param("_version", "1");
    }

    @Test
    void tellsWhoeverComesTooLateWhatStandsThereNowAndLosesNothing() throws Exception {
        pages.ask(worker(post("/cases/{number}/dispute/workers/1", number)).param("phone", "13900000000"), "intake");

        MockHttpServletResponse late = pages.ask(
                worker(post("/cases/{number}/dispute/workers/1", number)).param("job", "质检员"), "intake");

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(words(late))
                .contains("这一项已被别人更改", "现在登记的内容", "139****0000", "value=\"质检员\"", "name=\"_version\" value=\"2\"");
        assertThat(disputes.of(number).workers()).singleElement().satisfies(worker -> assertThat(worker.job())
                .isNotEqualTo("质检员"));
    }

    @Test
    void asksBesideTheBoxHowMuchIsClaimed() throws Exception {
        MockHttpServletResponse refused =
                pages.ask(post("/cases/{number}/dispute/claims", number).param("item", "拖欠工资"), "intake");

        assertThat(refused.getStatus()).isEqualTo(400);
        assertThat(words(refused)).contains("这是给付金钱的请求，请填写金额（元）");
    }

    @Test
    void isWrittenByTheApiToo() throws Exception {
        String parties = "/api/cases/{number}/dispute";
        MockHttpServletResponse added = pages.ask(
                json(post(parties + "/claims", number), "{\"item\":\"加班费\",\"amount\":\"500.50\"}"), "intake");
        assertThat(added.getStatus()).isEqualTo(201);
        assertThat(words(added)).isEqualTo("{\"n\":2}");

        assertThat(pages.ask(json(put(parties + "/claims/2", number), "{\"amount\":\"-1\"}"), "intake"))
                .satisfies(refused -> assertThat(refused.getStatus()).isEqualTo(400))
                .satisfies(refused -> assertThat(words(refused)).contains("\"field\":\"amount\""));
        for (String unfit : List.of("{\"amount\":null}", "{\"amont\":\"5\"}")) {
            assertThat(pages.ask(json(put(parties + "/claims/2", number), unfit), "intake")
                            .getStatus())
                    .as(unfit)
                    .isEqualTo(400);
        }
        assertThat(pages.ask(
                                json(put(parties + "/claims/2", number), "{\"item\":\"确认劳动关系\",\"amount\":null}"),
                                "intake")
                        .getStatus())
                .isEqualTo(204);
        assertThat(words(pages.ask(get(parties, number), "intake")))
                .contains("\"claimed\":\"18600.00\"", "\"item\":\"确认劳动关系\"", "\"name\":\"张*试\"")
                .doesNotContain("张测试");
        assertThat(pages.ask(delete(parties + "/claims/2", number), "intake").getStatus())
                .isEqualTo(204);
        assertThat(pages.ask(delete(parties + "/claims/2", number), "intake").getStatus())
                .isEqualTo(404);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    @Test
    @Tag("T12")
    void doesNotExistForWhoMayNotSeeTheCase() throws Exception {
        assertThat(pages.ask(get("/cases/{number}/dispute", number), "mediator3")
                        .getStatus())
                .isEqualTo(404);
        assertThat(pages.ask(json(post("/api/cases/{number}/dispute/claims", number), "{\"item\":\"x\"}"), "mediator3")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void namesTheOtherCaseBetweenTheSamePartiesAsFarAsTheReaderMaySeeIt() throws Exception {
        CaseNumber other = files.open();
        disputes.file(
                other,
                Map.of(
                        "workers", List.of(ADispute.worker()),
                        "employers", List.of(ADispute.employer())),
                files.acting("intake"));
        files.involve(number, "mediator3");

        assertThat(pages.read("intake", "/cases/{number}/dispute", number)).contains(other.value());
        assertThat(pages.read("mediator3", "/cases/{number}/dispute", number))
                .contains("件不在您的查看范围内")
                .doesNotContain(other.value());
    }
}
