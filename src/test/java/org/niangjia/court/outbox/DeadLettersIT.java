package org.niangjia.court.outbox;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Window;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.court.ACourt;
import org.niangjia.mediation.Mediations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the court could not be told does not wait until somebody happens to look. */
@BrowserTest
@Tag("T64")
class DeadLettersIT {

    private static final String SENTENCE = "有 1 条告知法院的消息未能送达";

    @Autowired
    private ACourt platform;

    @Autowired
    private Mediations mediations;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aLetterThatCouldNotBeSent() throws Exception {
        database.sql("delete from court_outbox").update();
        String caseNo = ACourt.caseNo();
        platform.assigns(ACourt.messageId(), ACourt.assignment(caseNo));
        platform.tells(ACourt.messageId(), ACourt.ruling(caseNo));
        platform.tells(ACourt.messageId(), ACourt.returned(ACourt.caseNo()));
        CaseNumber number = mediations.ofCourt(caseNo).get(0);
        outbox.add("key-" + number, number, "ACCEPTED", "{}");
        database.sql("update court_outbox set state = 'DEAD', attempts = 10, fault = '法院平台没有应答'"
                        + " where case_number = ?")
                .param(number.value())
                .update();
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("delete from court_outbox").update();
    }

    @Test
    void whoSpeaksWithTheCourtIsToldOnEveryPageAndSendsItAgain(Browser browser) {
        Window liaison = browser.window().signIn("court").open("/work");
        liaison.isGoodOnEveryScreen("court/banner");

        liaison.page().locator(".banner a[href='/court/messages']").click();
        assertThat(liaison.page().locator("#dead")).isVisible();
        liaison.isGoodOnEveryScreen("court/dead-letters");
        liaison.page().locator("form[action$='/resend'] button").click();

        assertThat(liaison.page().locator(".notice-done")).isVisible();
        assertThat(liaison.page().locator(".banner-danger")).hasCount(0);
    }

    @Test
    void whoDoesNotIsNotAlarmed(Browser browser) {
        Window mediator = browser.window().signIn("mediator1").open("/work");
        assertThat(mediator.page().locator("body")).not().containsText(SENTENCE);

        Window admin = browser.window().signIn("mediation-admin").open("/work");
        assertThat(admin.page().locator("body")).containsText(SENTENCE);
    }
}
