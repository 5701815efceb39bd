package org.niangjia.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;

/** The pages around the account, looked at and measured in a real browser. */
@BrowserTest
class AccountJourneyIT {

    @ParameterizedTest
    @CsvSource({
        "intake, /me/password, account-password",
        "intake, /me/sessions, account-sessions",
        "intake, /me/absences, account-absences",
        "intake, /me/recusals, account-recusals",
        "admin, /admin/members, roster-members",
        "admin, /admin/members/intake, roster-member",
        "admin, /admin/new-member, roster-new-member",
        "admin, /admin/unions, roster-unions",
        "security, /admin/sessions, security-sessions",
        "security, /audit/permissions, permission-table",
        "auditor, /audit/access, audit-access",
        "auditor, /audit/record, record-proof"
    })
    void everyPageFitsAndIsOpenToEverybody(String login, String path, String name, Browser browser) {
        var window = browser.window().signIn(login).open(path);

        window.isGoodOnEveryScreen(name);
    }

    @Test
    void theSignInPageIsOpenToEverybody(Browser browser) {
        var window = browser.window().open("/login?refused");

        window.isGoodOnEveryScreen("sign-in");
    }

    @Test
    void whoSignsInComesToThePageAskedFor(Browser browser) {
        var window = browser.window().open("/me/absences");
        assertThat(window.page().url()).endsWith("/login");

        window.page().locator("input[name=username]").fill("intake");
        window.page().locator("input[name=password]").fill("niangjia-demo");
        window.page().locator("main button[type=submit]").click();
        window.page().waitForURL("**/me/absences");

        assertThat(window.page().locator("h1").textContent()).isEqualTo("离岗代办");
    }

    @Test
    @Tag("T07")
    void whoLeavesIsOutEvenByTheBackButton(Browser browser) {
        var window = browser.window().signIn("intake").open("/me/sessions");

        window.page().locator(".topbar .menu > summary").click();
        window.page().locator("form[action$='/logout'] button").click();
        window.page().waitForURL("**/login?left");
        window.page().goBack();

        assertThat(window.page().url()).contains("/login");
    }
}
