package org.niangjia.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.ACCEPT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.TestStaff;
import org.niangjia.Window;
import org.niangjia.desk.web.Holders.Holder;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which a task changes hands, looked at and measured in a real browser. */
@BrowserTest
class TaskJourneyIT {

    @Autowired
    private Office office;

    @Autowired
    private TestStaff staff;

    @Autowired
    private Holders holders;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void whoMayNotDecideSeesItAtTheTop(Browser browser) {
        Holder promoted = holders.beforeTheirOwnWork();
        Window window = browser.window().signIn(promoted.login());

        window.open("/tasks/" + promoted.task());

        assertThat(window.page().locator(".notice-warn").innerText()).contains("这一步您不能办理");
        window.isGoodOnEveryScreen("task-obstacle");
        window.open("/work?tab=group").isGoodOnEveryScreen("work-list");
    }

    @Test
    void whoIsRecusedLetsGoOfTheTask(Browser browser) {
        Holder recused = holders.recused();
        Window window = browser.window().signIn(recused.login());

        window.open("/tasks/" + recused.task()).isGoodOnEveryScreen("task-keep-away");
        window.page().getByText("退回本组").click();

        assertThat(window.page().locator(".notice-done").innerText()).contains("“受理审查”已退回本组");
    }

    @Test
    void aHeadMovesWhatSomebodyWhoStandsAsideHasInHand(Browser browser) {
        Holder recused = holders.recused();
        Window window = browser.window().signIn("vice-chair").open("/vacancies");
        window.isGoodOnEveryScreen("vacancies");

        window.page().locator("a[href^='/tasks/" + recused.task() + "']").click();
        window.page().locator("#to").selectOption("intake");
        window.page().locator("#reason").fill("承办人回避");
        window.page().locator("form[action$='/hand-over'] button").click();

        assertThat(window.page().locator(".notice-done").innerText()).contains("“受理审查”已改派，现由王受理承办。");
        assertThat(window.page().url()).endsWith("/vacancies");
        window.open("/cases/" + recused.petition().number()).isGoodOnEveryScreen("case-recused");
    }

    @Test
    void aTaskIsHandedOverToSomebodyChosenWithAReason(Browser browser) {
        Holder holder = holders.withATaskInHand();
        Member deputy = staff.hire("代办经办", Role.RIGHTS_OFFICER, "421000");
        staff.away(holder.member(), deputy);
        browser.window().signIn(deputy.login()).open("/work").isGoodOnEveryScreen("work-deputy");
        Window window = browser.window().signIn(holder.login()).open("/tasks/" + holder.task());

        window.page().locator("form[action$='/hand-over'] button").click();
        window.page().locator("#to-error").waitFor();
        window.isGoodOnEveryScreen("task-hand-over");
        window.page().locator("#to").selectOption("intake");
        window.page().locator("#reason").fill("出差");
        window.page().locator("form[action$='/hand-over'] button").click();

        assertThat(window.page().locator(".notice-done").innerText()).contains("“受理审查”现由王受理承办。");
        holder.petition().then(ACCEPT);
    }

    @Test
    void whoComesTooLateGoesToTheCase(Browser browser) {
        Walk petition = office.open(aPetition());
        String late = petition.task().id();
        petition.then(ACCEPT);
        Window window = browser.window().signIn("intake").open("/tasks/" + late);

        window.isGoodOnEveryScreen("task-conflict");
        window.page().getByText("查看案件").click();

        assertThat(window.page().url()).endsWith("/cases/" + petition.number());
    }

    @Test
    void whoHeadsTheOfficeArrangesForTheIll(Browser browser) {
        Window window = browser.window().signIn("county-leader1").open("/absences");
        window.isGoodOnEveryScreen("absences-colleagues");

        window.page().getByText("吴经办").click();

        window.isGoodOnEveryScreen("absences-colleague");
    }
}
