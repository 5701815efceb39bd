package org.niangjia.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Pages;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.settlement.ASettlement;
import org.niangjia.mediation.settlement.Settling;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** 协议与履行, as the mediator writes it down. */
@IntegrationTest
class AgreementPagesIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MEDIATOR = "mediator1";

    @Autowired
    private Pages pages;

    @Autowired
    private AMediationFile files;

    @Autowired
    private ASettlement settlement;

    @Autowired
    private Settling settling;

    private CaseNumber number;

    @BeforeEach
    void aDisputeAndItsMediator() {
        number = settlement.disputed();
        files.involve(number, MEDIATOR);
    }

    @Test
    void isDraftedAsAWholeByTheApi() throws Exception {
        assertThat(put(JSON.writeValueAsString(ASettlement.agreement())).getStatus())
                .isEqualTo(204);

        assertThat(words(pages.ask(get("/api/cases/{number}/agreement", number), MEDIATOR)))
                .contains("\"stage\":\"DRAFT\"", "\"toWorkers\":\"18600.00\"", "**** **** **** 0128")
                .doesNotContain("6222021234567890128");
        assertThat(words(put("{\"terms\":[{\"kind\":\"PAY\"}]}"))).contains("terms[0].obligor", "terms[0].obligee");
    }

    private MockHttpServletResponse put(String agreement) throws Exception {
        return pages.ask(
                MockMvcRequestBuilders.put("/api/cases/{number}/agreement", number)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(agreement),
                MEDIATOR);
    }

    @Test
    void isWrittenTermByTermOnItsPage() throws Exception {
        assertThat(pages.read(MEDIATOR, "/cases/{number}/agreement", number)).contains("协议还没有条款。", "登记条款");
        assertThat(pages.read(MEDIATOR, "/cases/{number}/agreement/terms/new", number))
                .contains("劳动者1", "用人单位1");

        MockHttpServletResponse answer = pages.ask(
                post("/cases/{number}/agreement/terms", number)
                        .param("kind", "PAY")
                        .param("obligor", "EMPLOYER-1")
                        .param("obligee", "WORKER-1")
                        .param("subject", "WAGE")
                        .param("amount", "18600")
                        .param("dueDate", "2026-12-31")
                        .param("account", "6222021234567890128"),
                MEDIATOR);

        assertThat(answer.getRedirectedUrl()).endsWith("/agreement#terms");
        assertThat(pages.read(MEDIATOR, "/cases/{number}/agreement", number))
                .contains("用人单位1", "18600.00", "**** **** **** 0128", "请写明违约责任");
    }

    @Test
    void takesNoMoreTermsOnceItIsReviewed() throws Exception {
        settlement.readyToSign(number);

        assertThat(pages.read(MEDIATOR, "/cases/{number}/agreement", number))
                .contains("待签署", "还没有签署：劳动者1、用人单位1、调解员、调解组织印章", "登记签署")
                .doesNotContain("登记条款");
        assertThat(words(put("{\"terms\":[]}"))).contains("协议已经通过审查，条款不能再改。");
    }

    @Test
    void tellsFromWhenItBindsAndWhatTheCourtWants() throws Exception {
        settlement.readyToSign(number);
        settlement.signAll(number, "2026-01-16");
        settling.conclude(number);

        assertThat(pages.read(MEDIATOR, "/cases/{number}/agreement", number))
                .contains("生效日 2026年1月16日", "最后一日 2026年2月24日", "主持调解的证明", "还没有登记送达地址：劳动者1、用人单位1");
    }

    @Test
    void isNotWrittenByAMediatorOfOtherCases() throws Exception {
        files.involve(number, "legal");

        assertThat(pages.read("legal", "/cases/{number}/agreement", number)).doesNotContain("登记条款");
        assertThat(pages.ask(get("/cases/{number}/agreement/terms/new", number), "legal")
                        .getStatus())
                .isEqualTo(403);
        assertThat(pages.ask(get("/cases/{number}/agreement/terms/new", number), "mediator2")
                        .getStatus())
                .isEqualTo(404);
    }
}
