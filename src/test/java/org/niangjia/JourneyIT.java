package org.niangjia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk's morning in a real browser: a petition comes in and goes its way, on our pages and in Tasklist. */
@BrowserTest
class JourneyIT {

    @Autowired
    private Clock clock;

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
        assertThat(page.locator("[data-error-summary]")).isFocused();
        clerk.screenshot("journey-03-open-refused");
        page.getByLabel("信访人直接提出").check();
        page.getByLabel("信访形式").selectOption("VISIT");
        page.getByLabel("来访人数").fill("2");
        page.getByLabel("来访人数").press("Tab");
        page.getByLabel("代表姓名").fill("张测试、李样例");
        page.getByLabel("收到日期").fill(LocalDate.now(clock).toString());
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

        page.getByLabel("添加材料")
                .setInputFiles(new FilePayload("来访登记.txt", "text/plain", "来访登记：张测试".getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("上传"))
                .click();
        assertThat(page.locator("main")).containsText("已添加 1 份材料");
        String number = page.locator(".case-number").first().textContent();

        informInTasklist(clerk, number);

        clerk.open("/cases/" + number);
        assertThat(page.locator(".case-head")).containsText("办理");
        clerk.isAccessible();
        clerk.screenshot("journey-09-case-after-tasklist");
    }

    /** The same step, the same form, the same gate: only the door is Camunda's. */
    private static void informInTasklist(Window clerk, String number) {
        Page page = clerk.open("/camunda/app/tasklist/default/").page();
        page.getByText("本组待办").click();
        page.locator("ol.tasks-list li.task", new Page.LocatorOptions().setHasText(number))
                .click();
        // who takes a task before Tasklist has drawn its form is left with one that cannot be filled in
        page.locator(".fjs-form").waitFor();
        page.getByText("签收").first().click();
        page.locator(".fjs-form .fjs-select-display").first().click();
        page.locator(".fjs-form .fjs-dropdownlist-item").first().click();
        page.locator(".fjs-form input[placeholder='年/月/日']").click();
        page.locator(".flatpickr-calendar.open .flatpickr-day.today").click();
        clerk.screenshot("journey-08-tasklist");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交办理"))
                .click();
        page.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
