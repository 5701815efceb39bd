package org.niangjia.desk.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Window;

/** The start form of petitions, whose number of visitors is asked of visits only. */
@BrowserTest
class FormBrowserIT {

    private static final Pattern A_CASE = Pattern.compile(".*/cases/XF\\d{16}$");

    @Test
    void asksOnlyWhatTheAnswersCallFor(Browser browser) {
        Page page = browser.window().signIn("intake").open("/open/petition").page();
        page.fill("#f-content", "拖欠工资三个月");

        assertThat(page.locator("#f-visitors")).isHidden();
        page.selectOption("#f-channel", "VISIT");
        assertThat(page.locator("#f-visitors")).isVisible();
        page.fill("#f-visitors", "3");
        page.selectOption("#f-channel", "LETTER");
        assertThat(page.locator("#f-visitors")).isHidden();
        page.selectOption("#f-channel", "VISIT");

        assertThat(page.locator("#f-visitors")).isVisible();
        assertThat(page.locator("#f-visitors")).hasValue("3");
        assertThat(page.locator("#f-content")).hasValue("拖欠工资三个月");
    }

    @Test
    void leadsToWhatIsWrongAndKeepsWhatWasTyped(Browser browser) {
        Window window = browser.window(it -> it.setViewportSize(360, 740))
                .signIn("intake")
                .open("/open/petition");
        Page page = window.page();
        page.selectOption("#f-channel", "VISIT");
        page.fill("#f-visitors", "0");
        page.fill("#f-phone", "1380000000");
        page.fill("#f-petitioner", "<img src=x onerror=alert(1)>");

        page.click("main button[type=submit]");

        assertThat(page.locator("#form-errors")).isFocused();
        assertThat(page.locator("#f-visitors-error")).hasText("“来访人数”最少为 1。");
        assertThat(page.locator("#f-phone-error")).hasText("“联系电话”填写有误：手机号应为11位，现为10位。");
        assertThat(page.locator("#f-visitors")).hasValue("0");
        assertThat(page.locator("#f-petitioner")).hasValue("<img src=x onerror=alert(1)>");
        page.click("#form-errors a[href='#f-visitors']");
        assertThat(page.locator("#f-visitors")).isFocused();
        window.isAccessible();
        window.fitsItsWidth();
        window.screenshot("form-refused-phone");
    }

    @Test
    @Tag("T26")
    void worksWithoutJavaScript(Browser browser) {
        Page page = browser.window(it -> it.setJavaScriptEnabled(false))
                .signIn("intake")
                .open("/open/petition")
                .page();
        page.check("#f-source");
        page.selectOption("#f-channel", "LETTER");
        assertThat(page.locator("#f-visitors")).isVisible();
        page.fill("#f-visitors", "99");
        page.fill("#f-receivedOn", "2026-11-20");
        page.fill("#f-petitioner", "\u202E张测试");
        page.fill("#f-phone", "138 0000 0000");
        page.selectOption("#f-category", "WAGE");
        page.fill("#f-content", "<script>alert(1)</script>\n拖欠工资");
        page.check("#f-consentPersonalInfo");

        page.click("main button[type=submit]");

        assertThat(page).hasURL(A_CASE);
    }
}
