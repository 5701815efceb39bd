package org.niangjia.mediation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.mediation.AMediation.aMediation;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Office;
import org.niangjia.Window;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.settlement.ASettlement;
import org.niangjia.mediation.settlement.Settling;
import org.springframework.beans.factory.annotation.Autowired;

/** The sheets of a mediation on every screen. */
@BrowserTest
class MediationBrowserIT {

    private static final String MEDIATOR = "mediator1";

    @Autowired
    private Office office;

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
    void thePartiesAreWrittenDownOneByOne(Browser browser) {
        Window window = browser.window().signIn(MEDIATOR).open("/cases/" + number + "/dispute");
        window.isGoodOnEveryScreen("mediation/dispute");

        window.page().locator("#claims .panel-head a").click();
        window.page().locator("input[name=item]").fill("加班费");
        window.page().locator("input[name=amount]").fill("壹佰");
        window.page().locator(".action-bar button").click();
        assertThat(window.page().locator(".field-error").textContent()).contains("金额");
        window.isGoodOnEveryScreen("mediation/claim-refused");
        window.page().locator("input[name=amount]").fill("100");
        window.page().locator(".action-bar button").click();
        window.page().waitForURL(url -> url.endsWith("/dispute#claims"));

        assertThat(window.page().locator("#claims").textContent()).contains("加班费");
        window.open("/cases/" + number + "/dispute/workers/1").isGoodOnEveryScreen("mediation/worker");
    }

    @Test
    void theAgreementIsFollowedFromItsTermsToItsPerformance(Browser browser) {
        Window window = browser.window().signIn(MEDIATOR).open("/cases/" + number + "/agreement");
        window.isGoodOnEveryScreen("mediation/agreement-empty");
        settlement.readyToSign(number);
        settlement.signAll(number, "2026-01-16");
        settling.conclude(number);
        settlement.perform(number, "term", 1, "result", "FULL", "performedOn", "2026-01-31", "amount", "10000");

        window.open("/cases/" + number + "/agreement").isGoodOnEveryScreen("mediation/agreement");
        window.open("/cases/" + number + "/agreement/performances/new").isGoodOnEveryScreen("mediation/performance");
    }

    @Test
    void aCaseLeadsToItsPartiesAndItsAgreement(Browser browser) {
        CaseNumber collective = office.open(aMediation().collective()).number();
        Window window = browser.window().signIn("intake").open("/cases/" + collective);
        window.isGoodOnEveryScreen("mediation/case");

        window.page().getByText("当事人与请求").first().click();

        window.page().waitForURL(url -> url.endsWith("/cases/" + collective + "/dispute"));
        assertThat(window.page().locator("#representatives").textContent()).contains("代表人3");
        window.isGoodOnEveryScreen("mediation/collective");
    }
}
