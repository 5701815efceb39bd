package org.niangjia.deadline.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.ACCEPT;
import static org.niangjia.petition.Steps.ASK_FOR_TIME;
import static org.niangjia.petition.Steps.INFORM;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Office;
import org.niangjia.Window;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.deadline.calendar.Today;
import org.springframework.beans.factory.annotation.Autowired;

/** The calculator and the calendar, as people see them at a desk and on a telephone. */
@BrowserTest
class DeadlinePagesBrowserIT {

    private static final String NOTICE = """
            日期,类型,名称
            2027-01-01,放假,元旦
            2027-02-05,放假,春节
            2027-02-06,放假,春节
            2027-02-07,放假,春节
            2027-02-08,放假,春节
            2027-02-09,放假,春节
            2027-05-01,放假,劳动节
            2027-05-02,放假,劳动节
            2027-05-03,放假,劳动节
            2027-10-01,放假,国庆节
            2027-10-02,放假,国庆节
            2027-10-03,放假,国庆节
            """;

    @Autowired
    Office office;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clock clock;

    @Test
    void anOfficerSeesWhyAPeriodEndsOnItsDay(Browser browser) {
        Window desk = browser.window().signIn("intake").open("/deadlines/calculate");
        Page page = desk.page();
        page.locator("#start").fill("2026-09-01");
        page.locator("#rule").selectOption("M_PRE");
        page.locator("main form button[type=submit]").click();

        assertThat(page.locator("#result").textContent()).contains("2026年10月8日届满");
        assertThat(page.getByRole(AriaRole.ROW)
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("2026-10-07"))
                        .textContent())
                .contains("休假日，顺延", "国庆节");
        desk.isAccessible();
        desk.screenshot("deadline-calculation");
    }

    @Test
    void itFitsATelephoneAndAPrinter(Browser browser) {
        Window phone = browser.window(options -> options.setViewportSize(360, 740))
                .signIn("intake")
                .open("/deadlines/calculate?start=2026-12-21&amount=30&unit=CD&rule=");

        assertThat(phone.page().locator("#result").textContent()).contains("暂定");
        phone.fitsItsWidth();
        phone.screenshot("deadline-calculation-phone");

        phone.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(phone.page().locator("main form").isVisible()).isFalse();
        assertThat(phone.page().locator("#ledger").isVisible()).isTrue();
    }

    @Test
    void mistakesAreNamedBesideTheirFields(Browser browser) {
        Window desk =
                browser.window().signIn("intake").open("/deadlines/calculate?start=2026-02-30&amount=0&unit=CD&rule=");

        assertThat(desk.page().locator("#start-error").textContent()).contains("不是存在的日期");
        assertThat(desk.page().locator("#amount-error").textContent()).contains("大于 0");
        desk.isAccessible();
        desk.screenshot("deadline-calculation-refused");
    }

    @Test
    void whoeverMaySeeACaseSeesWhyItsClockEndsOnItsDay(Browser browser) {
        String caseNumber = office.open(aPetition()).number().value();
        LocalDate today = Today.dayOf(clock.instant());
        Standing inform = deadlines.pause(caseNumber, "X_INFORM", "等候补正材料", "《信访工作条例》第二十二条", today);

        Window desk = browser.window().signIn("intake").open("/deadlines/" + inform.id());
        assertThat(desk.page().locator("main").textContent()).contains("暂停计时", "等候补正材料", "收到信访事项之日");
        desk.isAccessible();
        desk.screenshot("deadline-explanation");

        Window stranger = browser.window().signIn("finance1").open("/deadlines/" + inform.id());
        assertThat(stranger.page().locator("h1").textContent()).contains("没有找到");
    }

    @Test
    @Tag("T69")
    void theAdministratorIsToldOfTheYearThatIsMissing(Browser browser) {
        Window window = browser.window().signIn("admin").open("/calendar");
        window.isGoodOnEveryScreen("working-calendar");
        window.open("/calendar/2026").isGoodOnEveryScreen("working-calendar-2026");
    }

    @Test
    void anAdministratorLooksAtWhatANoticeChangesBeforeItCounts(Browser browser) {
        String caseNumber = office.open(aPetition()).number().value();
        deadlines.start(caseNumber, "X_OBJECT", LocalDate.of(2027, 2, 2), null);

        Window window = browser.window().signIn("admin").open("/calendar");
        handIn(window);
        assertThat(window.page().locator("main").textContent())
                .contains("确认导入放假安排", "2027-02-09", "按周末判断", "改变届满日", caseNumber, "2027-02-11", "2027-02-12");
        window.isGoodOnEveryScreen("calendar-preview");
    }

    private static void handIn(Window desk) {
        Page page = desk.page();
        page.locator("#year").fill("2027");
        page.locator("#source").fill("试验放假通知（试办发〔2026〕1号）");
        page.locator("#publishedOn").fill("2026-11-01");
        page.locator("#file").setInputFiles(new FilePayload("2027.csv", "text/csv", NOTICE.getBytes(UTF_8)));
        page.locator("main form button[type=submit]").click();
        page.getByText("确认导入并重算").waitFor();
    }

    /** 延长办理期限的审批人先看到现在的和批准后的到期日。 */
    @Test
    void whoApprovesMoreTimeSeesBothDays(Browser browser) {
        String task = office.open(aPetition())
                .then(ACCEPT, INFORM, ASK_FOR_TIME)
                .task()
                .id();

        Window window = browser.window().signIn("rights-director").open("/tasks/" + task);
        assertThat(window.page().locator("main").textContent()).contains("延长“办理信访事项”的期限", "现到期", "批准后到期");
        window.isGoodOnEveryScreen("task-extension");
    }
}
