package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Office;
import org.niangjia.Pages;
import org.niangjia.Window;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.Tasks;
import org.niangjia.engine.gate.EventsProcedure;
import org.niangjia.inbox.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/** What may be reported of a case stands on its page, and is reported there as on the API. */
@BrowserTest
class OccurrencePageIT {

    @Autowired
    private EventsProcedure procedure;

    @Autowired
    private Pages pages;

    @Autowired
    private Office office;

    @Autowired
    private WorkList workList;

    @Autowired
    private Tasks tasks;

    private CaseNumber number = new CaseNumber("XF4210002026000000");

    @BeforeEach
    void aCaseThatWaits() {
        procedure.deploy();
        number = procedure.begin(Map.of());
    }

    @AfterEach
    void forget() {
        workList.of(number.value())
                .forEach(left -> tasks.complete(left.id(), Map.of("answer", "NO"), office.member("intake")));
        procedure.forget();
    }

    @Test
    void theCasePageOffersWhatMayBeReportedToThoseWhoMay() throws Exception {
        assertThat(pages.read("intake", "/cases/{n}", number)).contains("可以登记的事项", "补充情况", "申请人撤回");
        assertThat(pages.read("rights-director", "/cases/{n}", number)).doesNotContain("可以登记的事项");
        assertThat(pages.ask(get("/cases/{n}/occurrences/{e}", number, "noteAdded"), "rights-director")
                        .getStatus())
                .isEqualTo(409);
        assertThat(pages.ask(get("/cases/{n}/occurrences/{e}", number, "nothing"), "intake")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void anOfficerReportsOnThePage(Browser browser) {
        Window window = browser.window().signIn("intake");
        window.open("/cases/" + number).isGoodOnEveryScreen("case-occurrences");

        window.page().getByLabel("登记“补充情况”").click();
        window.isGoodOnEveryScreen("occurrence");
        window.page().locator(".action-bar button").click();
        assertThat(window.page().locator(".field-wrong").innerText()).contains("请填写“情况”。");
        assertThat(window.page().locator("#f-by-hint").innerText()).contains("不能选：单位（已经补充过）");
        window.page().locator("#f-note").fill("补交工资条");
        window.page().locator("#f-by").selectOption("WORKER");
        window.page().locator(".action-bar button").click();

        assertThat(window.page().locator(".notice-done").innerText()).contains("已登记“补充情况”");
        assertThat(window.page().locator("#timeline").innerText()).contains("补交工资条", "职工 " + number);
    }

    @Test
    void programsReportToo() throws Exception {
        assertThat(pages.read("intake", "/api/cases/{n}/occurrences", number))
                .contains("\"total\":2", "\"element\":\"noteAdded\"", "\"schemaVersion\": 16");
        assertThat(report("noteAdded", "{}").getStatus()).isEqualTo(400);
        assertThat(report("noteAdded", "{\"note\":\"一\"}").getStatus()).isEqualTo(204);
        assertThat(report("takenBack", "{\"note\":\"一\"}").getStatus()).isEqualTo(403);
        assertThat(report("askFirst", "{}").getStatus()).isEqualTo(409);
    }

    private MockHttpServletResponse report(String element, String answers) throws Exception {
        return pages.ask(
                post("/api/cases/{n}/occurrences/{e}", number, element)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(answers),
                "intake");
    }
}
