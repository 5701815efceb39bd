package org.niangjia.web.frame;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;

/** What scripts add: nothing typed is lost, nothing is sent twice, and it is said what goes on. */
@SpringBootTest(classes = SamplePages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("browser")
@ExtendWith(Browser.class)
class BehaviourIT {

    @Autowired
    private SampleAnswers server;

    @BeforeEach
    void allIsWell() {
        server.received.clear();
        server.session = HttpStatus.NO_CONTENT;
    }

    @Test
    @Tag("T16")
    void aSecondClickSendsNothing(Browser browser) {
        var page = open(browser, "behaviour");

        page.locator("#plain button").dblclick();

        page.waitForURL("**/states");
        assertThat(server.received).hasSize(1);
    }

    @Test
    @Tag("T10")
    void whatWasTypedOutlivesTheSession(Browser browser) {
        var page = open(browser, "behaviour");
        page.locator("#opinion").fill("经核实，情况属实");
        server.session = HttpStatus.UNAUTHORIZED;

        page.locator("#kept button").click();

        assertThat(page.locator("#messages")).containsText("登录已过期");
        assertThat(page.locator("#opinion")).hasValue("经核实，情况属实");
        assertThat(server.received).isEmpty();

        server.session = HttpStatus.NO_CONTENT;
        page.locator("#kept button").click();

        page.waitForURL("**/states");
        assertThat(server.received.get(0))
                .containsEntry("opinion", "经核实，情况属实")
                .containsEntry("step", "send")
                .containsEntry("_csrf", "renewed");
    }

    @Test
    void whatWasTypedOutlivesTheNetwork(Browser browser) {
        var page = open(browser, "behaviour");
        page.locator("#opinion").fill("经核实");

        page.context().setOffline(true);
        page.locator("#kept button").click();

        assertThat(page.locator("#messages")).containsText("网络已断开");
        assertThat(page.locator("#opinion")).hasValue("经核实");

        page.context().setOffline(false);
        assertThat(page.locator("#messages")).isEmpty();
    }

    @Test
    void saysThatAPastedTextIsTooLongInsteadOfCuttingIt(Browser browser) {
        var page = open(browser, "behaviour");
        assertThat(page.locator("#opinion + .counter")).hasText("还可输入 20 字");

        page.locator("#opinion").fill("经核实".repeat(8));

        assertThat(page.locator("#opinion")).hasValue("经核实".repeat(8));
        assertThat(page.locator("#opinion + .counter")).hasText("超出 4 字，请删减后再提交");
    }

    @Test
    void onlyAFormThatWasTouchedAsksBeforeLeaving(Browser browser) {
        var page = open(browser, "behaviour");
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });

        page.navigate("/styleguide/behaviour");
        assertThat(asked).isEmpty();

        page.locator("#opinion").pressSequentially("经");
        page.navigate("/styleguide/states");
        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void aPartOfThePageIsExchangedWithTheToken(Browser browser) {
        var page = open(browser, "behaviour");

        wish(page, "fine");

        assertThat(page.locator("#result")).hasText("办好了");
        assertThat(server.received.get(0)).containsEntry("token", "fresh");
    }

    @Test
    void aFaultIsToldBesideWhatWasTyped(Browser browser) {
        var page = open(browser, "behaviour");

        wish(page, "409");
        assertThat(page.locator("#messages")).containsText("情况已有变化");
        wish(page, "401");
        assertThat(page.locator("#messages")).containsText("登录已过期");

        assertThat(page.locator("#wish")).hasValue("401");
        assertThat(page.locator("#result")).isEmpty();
    }

    @Test
    void aFaultOfOursTellsNothingOfItself(Browser browser) {
        var page = open(browser, "behaviour");

        var answer = page.request()
                .post(
                        "/styleguide/partial?wish=broken",
                        RequestOptions.create()
                                .setHeader("X-CSRF-TOKEN", "fresh")
                                .setHeader("Accept", "text/html"));

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text())
                .contains("系统出了故障", answer.headers().get("x-request-number"))
                .doesNotContain("secret", "Exception");
    }

    @Test
    void theCharactersThatRemainAreCounted(Browser browser) {
        var page = open(browser, "behaviour");

        page.locator("#opinion").fill("经核实");

        assertThat(page.locator(".counter")).hasText("还可输入 17 字");
    }

    @Test
    void theErrorsComeFirstAndLeadToTheirFields(Browser browser) {
        var page = open(browser, "task");
        assertThat(page.locator("[data-error-summary]")).isFocused();

        page.locator("[data-error-summary] a").last().click();

        assertThat(page.locator("#replyOn")).isFocused();
    }

    @Test
    void singleKeysWorkUntilTheyAreTurnedOff(Browser browser) {
        var page = open(browser, "work");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator(".list-title").nth(1)).isFocused();
        page.keyboard().press("/");
        assertThat(page.locator("[data-search]")).isFocused();
        page.keyboard().press("Escape");
        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.locator("#keys button").click();

        page.locator(".topbar .menu > summary").click();
        page.locator("button[value=keys]").click();
        page.waitForLoadState();

        assertThat(page.locator("html")).hasAttribute("data-keys", "off");
        page.keyboard().press("/");
        assertThat(page.locator("[data-search]")).not().isFocused();
    }

    @Test
    void theMenuClosesByEscapeAndByAClickElsewhere(Browser browser) {
        var page = open(browser, "work");
        var menu = page.locator(".topbar .menu");

        menu.locator("summary").click();
        assertThat(menu).hasAttribute("open", "");
        page.keyboard().press("Escape");
        assertThat(menu).not().hasAttribute("open", Pattern.compile(".*"));

        menu.locator("summary").click();
        page.locator("h1").click();
        assertThat(menu).not().hasAttribute("open", Pattern.compile(".*"));
    }

    @Test
    void thePictureOfTheProcedureShowsWhereTheCaseStands(Browser browser) {
        var window = browser.window().open("/styleguide/case");
        var picture = window.page().locator("[data-diagram]");

        assertThat(picture.locator(".djs-shape.diagram-current")).hasAttribute("data-element-id", "handle");
        assertThat(picture.locator(".djs-shape.diagram-done")).hasCount(3);
        assertThat(picture.locator(".bjs-powered-by")).isVisible();
        picture.locator("[data-zoom=large]").click();
        window.screenshot("styleguide/diagram-large");
        window.isAccessible();
        window.page().keyboard().press("Escape");
        assertThat(picture.locator("[data-zoom=large]")).hasAttribute("aria-pressed", "false");
        picture.locator("[data-zoom=in]").click();
        picture.locator("[data-zoom=fit]").click();
        window.screenshot("styleguide/diagram");
    }

    private static Page open(Browser browser, String sample) {
        return browser.window().open("/styleguide/" + sample).page();
    }

    private static void wish(Page page, String status) {
        page.locator("#wish").fill(status);
        page.locator("#partial button").click();
    }
}
