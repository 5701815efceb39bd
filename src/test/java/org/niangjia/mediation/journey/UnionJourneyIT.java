package org.niangjia.mediation.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.mediation.Steps.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Colleague;
import org.niangjia.Office;
import org.niangjia.TimeReturns;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.dispute.ADispute;
import org.niangjia.roster.Enlisted;
import org.springframework.beans.factory.annotation.Autowired;

/** A worker who comes to the union itself, an employer who does not give way, and the way to arbitration. */
@BrowserTest
@ExtendWith(TimeReturns.class)
class UnionJourneyIT {

    @Autowired
    private Journeys journeys;

    @Autowired
    private Office office;

    @Autowired
    private Mediations mediations;

    @AfterEach
    void dismiss() {
        journeys.dismiss();
    }

    @Test
    void fromTheCounterToTheLetterThatLeadsToArbitration(Browser browser) {
        String login = journeys.aMediator("盛调解");
        Colleague intake = Colleague.at(browser, "intake");
        Colleague admin = Colleague.at(browser, "mediation-admin");
        Colleague mediator = Colleague.at(browser, login);

        CaseNumber number = isRegistered(intake);
        isTakenUp(number, admin, journeys.rosterNo(login));
        comesToNothing(number, mediator);
        leadsToArbitration(number, mediator);
        journeys.takes(admin, number, ARCHIVE);

        assertThat(office.walk(number).file().outcome()).isEqualTo("closedUnsettled");
        assertThat(mediations.of(number).closeReason()).isEqualTo(CloseReason.C5_DIVERGENT);
    }

    private CaseNumber isRegistered(Colleague intake) {
        intake.open("/work")
                .page()
                .locator("a[href='/open/court-union-mediation']")
                .click();
        intake.looks("union-01-open").fills(application()).submits();
        intake.page().waitForURL(Pattern.compile("/cases/TJ\\d{16}"));
        CaseNumber number =
                new CaseNumber(intake.page().locator(".case-number").first().textContent());
        journeys.opens(intake, number, REGISTER);
        intake.fills(REGISTER.answers()).submits().reads("还没有登记劳动者");
        intake.looks("union-02-incomplete");
        intake.page().locator("a[href$='/dispute']").first().click();
        adds(intake, "workers", ADispute.worker("idNo", Enlisted.idNo(650)));
        adds(intake, "employers", ADispute.employer());
        adds(intake, "claims", ADispute.claim());
        adds(intake, "evidence", Map.of("name", "工资条", "purpose", "月工资6200元", "copy", 3, "party", "WORKER"));
        intake.looks("union-03-dispute");
        journeys.takes(intake, number, REGISTER);
        return number;
    }

    private Map<String, Object> application() {
        return office.dated(Map.of(
                "channel", "UNION_SELF",
                "applicationMode", "WRITTEN",
                "applicationReceivedAt", Office.TODAY,
                "disputeCategory", List.of("WAGE"),
                "factsAndReasons", "单位拖欠2026年6月至8月工资，请求支付。",
                "disputeOccurredOn", "2026-09-01",
                "limitationStart", "2026-09-01",
                "arbitrationStatus", "NOT_ARBITRATED",
                "workerCount", 1,
                "consentPersonalInfo", true));
    }

    private static void adds(Colleague who, String list, Map<String, Object> line) {
        who.page().locator("a[href$='/dispute/" + list + "/new']").click();
        who.fills(line).submits();
        who.page().waitForURL(url -> url.endsWith("/dispute#" + list));
    }

    private void isTakenUp(CaseNumber number, Colleague admin, String rosterNo) {
        journeys.takes(admin, number, ACCEPT);
        admin.open("/cases/" + number + "/talks")
                .page()
                .locator("main details summary")
                .click();
        admin.fills(Map.of("role", "EMPLOYER-1", "way", "PHONE", "outcome", "REACHED"))
                .page()
                .locator("form[action$='/talks/contacts'] button")
                .click();
        admin.reads("电话").looks("union-04-contact");
        journeys.takes(admin, number, WILLING);
        journeys.takes(admin, number, DESIGNATE.with("mediatorNo", rosterNo));
    }

    private void comesToNothing(CaseNumber number, Colleague mediator) {
        journeys.takes(mediator, number, TAKE_SEAT);
        journeys.planned(mediator, number);
        journeys.takes(mediator, number, NOTIFY);
        office.later(Duration.ofDays(2));
        journeys.recorded(mediator, number, 1, "FAILED", List.of("WORKER-1"));
        mediator.page().locator("a[href$='/sessions/1/minutes']").click();
        mediator.looks("union-05-minutes");
        journeys.takes(mediator, number, FAIL);
    }

    private void leadsToArbitration(CaseNumber number, Colleague mediator) {
        journeys.opens(mediator, number, NO_PROPOSAL);
        mediator.looks("union-06-undisputed");
        journeys.submits(mediator, NO_PROPOSAL.with("recorded", "SIGNED"));
        issues(number, mediator, "D-M16");
        mediator.reads("月工资6200元").looks("union-07-facts");
        journeys.opens(mediator, number, TERMINATE);
        mediator.looks("union-08-terminate");
        journeys.submits(mediator, TERMINATE);
        issues(number, mediator, "D-M18");
        mediator.reads("劳动人事争议仲裁委员会").looks("union-09-letter");

        assertThat(Objects.toString(mediations.of(number).closeReason())).isEqualTo("C5_DIVERGENT");
    }

    private static void issues(CaseNumber number, Colleague who, String letter) {
        who.open("/cases/" + number).page().locator("#letters details summary").click();
        who.page().locator("#letters a[href*='/letters/" + letter + "']").click();
        who.page().locator("form.action-bar button[type=submit]").click();
        who.reads("已经定稿");
    }
}
