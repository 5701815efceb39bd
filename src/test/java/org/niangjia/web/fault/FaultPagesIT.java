package org.niangjia.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;

/** What people are told. */
@BrowserTest
class FaultPagesIT {

    @Test
    void aPageThatIsNotThereSaysSoWithANumberToQuote(Browser browser) {
        var window = browser.window().signIn("intake");

        var answer = window.page().navigate("/nowhere");

        assertThat(answer.status()).isEqualTo(404);
        var said = window.page().locator("main").innerText();
        assertThat(said).contains("没有找到您要的内容", "编号 " + answer.headerValue("x-request-number"));
        window.screenshot("fault-404");
        window.isAccessible();
    }

    @Test
    void aFormWithoutItsTokenIsRefused(Browser browser) {
        var window = browser.window().signIn("intake");

        var answer =
                window.page().request().post("/display", RequestOptions.create().setHeader("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("您不能办理这一项").doesNotContain("Exception");
    }

    @Test
    void aCrookedAddressIsRefused(Browser browser) {
        var window = browser.window().signIn("intake");

        var answer = window.page().request().get("/cases;x=1/..%2f");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("提交的内容无法识别").doesNotContain("Exception");
    }

    @Test
    void aPartOfAPageGetsANoticeBesideWhatWasTyped(Browser browser) {
        var window = browser.window().signIn("intake");

        var answer = window.page()
                .request()
                .get(
                        "/nowhere",
                        RequestOptions.create().setHeader("HX-Request", "true").setHeader("Accept", "text/html"));

        assertThat(answer.headers()).containsEntry("hx-retarget", "#messages");
        assertThat(answer.text()).contains("role=\"alert\"").doesNotContain("<html");
    }

    @Test
    void aPartOfAPageLearnsThatTheSessionIsOver(Browser browser) {
        var answer = browser.window()
                .page()
                .request()
                .get("/nowhere", RequestOptions.create().setHeader("HX-Request", "true"));

        assertThat(answer.status()).isEqualTo(401);
    }
}
