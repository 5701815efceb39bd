package org.niangjia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A clerk's morning in a real browser: a petition comes in and goes its way, on our pages and in Tasklist. */
@BrowserTest
class JourneyIT {

    @Test
    void handlesAPetitionOnOurPagesAndInTasklist(Browser browser) {
        Window clerk = browser.window().signIn("intake");
        clerk.screenshot("journey-01-work");
        Page page = clerk.page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登记信访"))
                .click();
        clerk.screenshot("journey-02-open");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登记").setExact(true))
                .click();
        clerk.screenshot("journey-03-open-refused");
        page.getByLabel("信访人直接提出").check();
        page.getByLabel("信访形式").selectOption("VISIT");
        page.getByLabel("来访人数").fill("2");
        page.getByLabel("收到日期").fill("2026-11-20");
        page.getByLabel("信访人姓名").fill("张测试");
        page.getByLabel("联系电话").fill("13800000000");
        page.getByLabel("事项类别").selectOption("WAGE");
        page.getByLabel("事实与诉求").fill("2026年8月至10月工资未发，请求督促支付。");
        page.getByLabel("已告知并取得信访人对处理其个人信息的同意").check();
        clerk.screenshot("journey-04-open-filled");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登记").setExact(true))
                .click();
        assertThat(page.locator("h1")).containsText("来访：劳动报酬");
        clerk.screenshot("journey-05-case");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("受理审查"))
                .first()
                .click();
        clerk.screenshot("journey-06-task");
        page.getByLabel("受理", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("审查意见").fill("属于本会职权范围，予以受理。");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交办理"))
                .click();
        assertThat(page.locator("#messages, main").first()).containsText("已办理");
        clerk.screenshot("journey-07-case-after");
    }
}
