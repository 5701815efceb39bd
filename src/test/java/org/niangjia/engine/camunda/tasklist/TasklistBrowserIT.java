package org.niangjia.engine.camunda.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.ACCEPT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Office;
import org.niangjia.TestStaff;
import org.niangjia.Window;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.camunda.Petitions;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine's pages as officers see them: not a word of English. */
@BrowserTest
class TasklistBrowserIT {

    private static final String WORDS_IN_SIGHT = """
            () => {
              const words = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const parent = walker.currentNode.parentElement;
                if (!['SCRIPT', 'STYLE'].includes(parent.tagName) && parent.getClientRects().length > 0) {
                  words.push(walker.currentNode.data);
                }
              }
              for (const element of document.querySelectorAll('[title], [placeholder], [aria-label], [alt]')) {
                for (const name of ['title', 'placeholder', 'aria-label', 'alt']) {
                  words.push(element.getAttribute(name) || '');
                }
              }
              return words.map(word => word.trim()).filter(word => /[A-Za-z]{2,}/.test(word));
            }
            """;
    /** Names of products, of which one must stay in sight by its licence; case numbers; logins and ids. */
    private static final String NOT_ENGLISH =
            "Camunda Platform|Powered by bpmn\\.io|XF\\d+|[a-z]+(-[a-z]+)*\\d?|[a-z_]+(\\.\\d+)?|\\{|}";

    /** What shows that a tab has come. */
    private static final Map<String, String> TABS = Map.of(
            "经过", ".history-pane .date-badge, .history-pane .well",
            "流程图", ".diagram-pane .djs-shape",
            "说明", ".description-pane",
            "表单", ".fjs-form");

    /** What shows that a list of the engine's administration has come, or that it is empty. */
    private static final String LISTED = ".section-content tbody tr, .section-content .empty, .section-content code";

    @Autowired
    Members members;

    @Autowired
    Petitions petitions;

    @Autowired
    Office office;

    @Autowired
    TestStaff staff;

    @Autowired
    TaskService tasks;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void tasklistSpeaksChinese(Browser browser) {
        petitions.registeredBy("county-clerk1");
        var window = browser.window().signIn("county-clerk1").open("/camunda/app/tasklist/default/");
        var page = window.page();
        page.getByText("已超期").waitFor();
        isChinese(window, "tasklist-1-start");

        page.getByText("本组待办").click();
        page.locator(".tasks-list li.task .clickable").first().click();
        page.locator(".fjs-form").waitFor();
        assertThat(page.locator("ol.tasks-list").innerText()).contains("案号", "事项", "来信：劳动报酬");
        isChinese(window, "tasklist-2-task");

        TABS.forEach((tab, content) -> {
            page.locator(".nav-tabs a", text(tab)).click();
            page.locator(content).first().waitFor();
            isChinese(window, "tasklist-3-" + tab);
        });
    }

    @Test
    void formsInTasklistComplainInChinese(Browser browser) {
        petitions.registeredBy("county-clerk1");
        var window = browser.window().signIn("county-clerk1").open("/camunda/app/tasklist/default/");
        var page = window.page();
        page.getByText("登记案件").click();
        page.locator(".modal-dialog a", text("信访")).click();
        page.locator(".modal .fjs-form").waitFor();

        page.locator(".modal .fjs-select-display").first().click();
        page.locator(".modal .fjs-dropdownlist-item").nth(1).click();
        var numbers = page.locator(".modal .fjs-form-field-number input");
        numbers.first().fill("9");
        numbers.nth(1).fill("9");
        page.locator(".modal input[placeholder='年/月/日']").click();
        page.locator(".modal .fjs-form-field-error", text("不能大于 5。")).first().waitFor();
        page.locator(".flatpickr-calendar.open").waitFor();

        isChinese(window, "tasklist-4-start-form");
    }

    @Test
    void aTaskLeadsToItsCaseAndTellsWhatItIsAbout(Browser browser) {
        var number = petitions.registeredBy("county-clerk1").number();
        var page = taskOf(number, browser.window().signIn("county-clerk1"));

        var beside = page.locator(".niangjia-case");
        beside.locator("a", within(number)).waitFor();
        assertThat(beside.innerText()).contains("来信：劳动报酬", "张*试", "138****0000", "剩");

        beside.locator("a", within(number)).click();
        page.waitForURL(url -> url.endsWith("/cases/" + number));
    }

    @Test
    void aRefusalIsToldBesideTheButtonUntilTheAnswersChange(Browser browser) {
        var walk = office.open(aPetition().takenBy("county-clerk1")).then(ACCEPT.by("county-clerk1"));
        var task = walk.task().id();
        var window = browser.window().signIn("county-clerk1");
        var page = window.open("/camunda/app/tasklist/default/#/?task=" + task).page();
        page.locator(".fjs-form").waitFor();
        page.getByText("签收").first().click();
        page.locator(".tasklist-form:not(.disabled-form) .fjs-form, .fjs-form")
                .first()
                .waitFor();
        page.waitForCondition(() -> page.locator(".disabled-form").count() == 0);

        page.locator(".fjs-form .fjs-select-display").first().click();
        page.locator(".fjs-form .fjs-dropdownlist-item").first().click();
        chooseDay(page, ".flatpickr-day.today + .flatpickr-day");
        page.locator("button", text("提交办理")).click();

        var refusal = page.locator(".niangjia-refusal");
        refusal.waitFor();
        assertThat(refusal.innerText()).contains("不能晚于今天");
        assertThat(page.locator(".niangjia-refusal + .form-actions").count()).isOne();
        page.locator("[notifications-panel] .alert").waitFor(hidden());
        isChinese(window, "tasklist-6-refusal");

        chooseDay(page, ".flatpickr-day.today");
        refusal.waitFor(hidden());
        isChinese(window, "tasklist-7-corrected");

        page.locator("button", text("提交办理")).click();
        page.waitForCondition(() -> tasks.createTaskQuery().taskId(task).count() == 0);
        page.locator(".fjs-form").waitFor(hidden());
        assertThat(refusal.count()).isZero();
    }

    private static void chooseDay(Page page, String day) {
        page.locator(".fjs-form input[placeholder='年/月/日']").click();
        page.locator(".flatpickr-calendar.open " + day).click();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    /** By its address: in the list it may stand on a later page. */
    private Page taskOf(String number, Window window) {
        var task = office.walk(new CaseNumber(number)).task().id();
        return window.open("/camunda/app/tasklist/default/#/?task=" + task).page();
    }

    private static Locator.LocatorOptions within(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    /** The engine's page itself must believe that a deputy has the absent colleague's task in hand. */
    @Test
    void aDeputyTakesAndFillsInWhatIsTheAbsentColleaguesToDo(Browser browser) {
        var absent = staff.hire("外出经办", Role.COUNTY_CLERK, "421087");
        var deputy = staff.hire("代办主席", Role.COUNTY_LEADER, "421087");
        staff.away(absent, deputy);
        staff.away(members.byLogin("county-clerk2").orElseThrow(), staff.hire("另一代办", Role.COUNTY_LEADER, "421087"));
        var number = petitions.registeredBy("county-clerk2").number();
        var window = browser.window().signIn(deputy.login());
        var page = taskOf(number, window);

        page.locator(".fjs-form").waitFor();
        page.getByText("签收").first().click();

        page.locator(".task-card .assignee", text("外出经办")).waitFor();
        assertThat(page.locator(".task-card .assignee").innerText()).contains("（代办）");
        isChinese(window, "tasklist-5-deputy");
        page.locator(".fjs-form label", text("属于，接收办理")).click();
        page.locator("button", text("提交办理")).click();
        page.locator(".fjs-form").waitFor(hidden());
    }

    @Test
    void welcomeAndAdminSpeakChinese(Browser browser) {
        var window = browser.window().signIn("admin").open("/camunda/app/welcome/default/");
        window.page().getByText("引擎管理").waitFor();
        isChinese(window, "welcome");

        for (var place : List.of(
                "users", "groups", "tenants", "authorization?resource=6", "system?section=system-settings-general")) {
            window.open("about:blank").open("/camunda/app/admin/default/#/" + place);
            window.page().locator(LISTED).first().waitFor();
            isChinese(window, "admin-" + place.replaceAll("\\W", "-"));
        }
    }

    @Test
    void theMemberMenuLeadsIntoTasklistWithoutASecondSignIn(Browser browser) {
        var page = browser.window().signIn("county-clerk1").page();
        page.locator(".topbar-end summary").click();
        page.getByText("流程待办台").click();

        page.getByText("本组待办").waitFor();
        assertThat(page.url()).contains("/camunda/app/tasklist/");
    }

    @Test
    void theMarkLeadsHomeAndTheEnginesBannerIsGone(Browser browser) {
        var window = browser.window().signIn("county-clerk1").open("/camunda/app/tasklist/default/");
        var page = window.page();
        page.getByText("本组待办").waitFor();

        assertThat(page.title()).isEqualTo("娘家 待办");
        assertThat(page.locator(".ce-eol-banner").isVisible()).isFalse();
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("zh-CN");

        page.locator(".navbar-brand").click();
        page.waitForURL(url -> !url.contains("/camunda"));
    }

    @Test
    void leavingTasklistLeadsToTheHousesOwnSignIn(Browser browser) {
        var window = browser.window().signIn("county-leader2").open("/camunda/app/tasklist/default/");
        var page = window.page();
        page.locator(".account .dropdown-toggle").click();
        page.getByText("退出登录").click();

        page.waitForURL(url -> url.contains("/login") && !url.contains("/camunda"));
        assertThat(page.locator("input[name=password]").count()).isOne();
    }

    @SuppressWarnings("unchecked")
    private void isChinese(Window window, String picture) {
        window.screenshot(picture);
        var words = (List<String>) window.page().evaluate(WORDS_IN_SIGHT);
        assertThat(words)
                .as(picture)
                .allMatch(word ->
                        word.matches(NOT_ENGLISH) || members.byLogin(word).isPresent());
    }

    private static Page.LocatorOptions text(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
