package org.niangjia.mediation.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Colleague;
import org.niangjia.Office;
import org.niangjia.TimeReturns;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.AMediation;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.dispute.ADispute;
import org.niangjia.roster.Enlisted;
import org.springframework.beans.factory.annotation.Autowired;

/** Twelve workers with one claim: three speak for all, two mediate, and those above are told at once. */
@BrowserTest
@ExtendWith(TimeReturns.class)
class CollectiveJourneyIT {

    private static final List<String> SPEAKERS = List.of("REPRESENTATIVE-1", "REPRESENTATIVE-2", "REPRESENTATIVE-3");

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
    void fromTheRepresentativesToTheSignaturesOfThree(Browser browser) {
        String first = journeys.aMediator("尤调解");
        String second = journeys.aMediator("秦调解");
        Colleague intake = Colleague.at(browser, "intake");
        Colleague admin = Colleague.at(browser, "mediation-admin");
        Colleague mediator = Colleague.at(browser, first);
        CaseNumber number = office.open(twelve()).number();

        isRegistered(number, intake);
        isReported(number, admin);
        isSeated(number, admin, journeys.rosterNo(first), journeys.rosterNo(second));
        bothMediate(number, mediator, Colleague.at(browser, second));
        comesToTerms(number, mediator, Colleague.at(browser, "legal"));

        assertThat(mediations.of(number).closeReason()).hasToString("C1_AGREED");
    }

    /** As a list of theirs comes in; whose names fill it is typed nowhere but in the register of the firm. */
    private static AMediation twelve() {
        return aMediation()
                .collective()
                .with("representatives", List.of(speaker(1), speaker(2)))
                .with(
                        "workers",
                        IntStream.rangeClosed(1, 12)
                                .mapToObj(n -> ADispute.worker("name", "职工" + n, "idNo", Enlisted.idNo(700 + n)))
                                .toList())
                .with("claims", List.of(ADispute.claim("amount", "120000.00")));
    }

    private static Map<String, Object> speaker(int n) {
        return Map.of("name", "代表" + n, "idType", "ID_CARD", "idNo", Enlisted.idNo(700 + n), "phone", "1380000000" + n);
    }

    private void isRegistered(CaseNumber number, Colleague intake) {
        journeys.opens(intake, number, REGISTER);
        intake.fills(REGISTER.answers()).submits().reads("集体争议应登记3至5名代表人，现有2名");
        intake.looks("collective-01-register");
        intake.open("/cases/" + number + "/dispute")
                .page()
                .locator("a[href$='/dispute/representatives/new']")
                .click();
        intake.looks("collective-02-representative").fills(speaker(3)).submits();
        intake.page().waitForURL(url -> url.endsWith("/dispute#representatives"));
        intake.looks("collective-03-dispute");
        assertThat(intake.open("/cases/" + number)
                        .page()
                        .locator("section[aria-labelledby=parties]")
                        .innerText())
                .containsSubsequence("劳动者2 姓名", "劳动者10 姓名", "用人单位1 名称", "代表人3 姓名");
        journeys.takes(intake, number, REGISTER);
    }

    private void isReported(CaseNumber number, Colleague admin) {
        journeys.takes(admin, number, ACCEPT);
        admin.looks("collective-04-case");
        journeys.takes(admin, number, REPORT_ORALLY);
        journeys.takes(admin, number, REPORT_IN_WRITING);
        admin.open("/cases/" + number)
                .page()
                .locator("#letters details summary")
                .click();
        admin.page().locator("#letters a[href*='/letters/D-M13']").click();
        admin.reads("重大").looks("collective-05-report");
    }

    private void isSeated(CaseNumber number, Colleague admin, String first, String second) {
        journeys.takes(admin, number, WILLING);
        journeys.opens(admin, number, DESIGNATE);
        admin.fills(DESIGNATE.with("mediatorNo", first).answers()).submits().reads("另一名调解员");
        admin.looks("collective-06-one-is-not-enough");
        journeys.submits(admin, DESIGNATE_TWO.with("mediatorNo", first).with("secondNo", second));
    }

    private void bothMediate(CaseNumber number, Colleague mediator, Colleague second) {
        journeys.opens(mediator, number, BOTH_TAKE_SEATS);
        mediator.looks("collective-07-seat");
        journeys.submits(mediator, BOTH_TAKE_SEATS);
        second.open("/my-mediations").reads(number.value()).looks("collective-08-second");
        journeys.planned(second, number);
        journeys.takes(mediator, number, NOTIFY);
        office.later(Duration.ofDays(2));
        mediator.open("/cases/" + number + "/talks/sessions/1/record").looks("collective-09-record");
        assertThat(mediator.page().locator("[name=positionText]").count())
                .as("the employer, those who speak for all, and two more")
                .isEqualTo(6);
        journeys.recorded(mediator, number, 1, "AGREED", SPEAKERS);
        journeys.takes(mediator, number, AGREE);
    }

    private void comesToTerms(CaseNumber number, Colleague mediator, Colleague legal) {
        mediator.open("/cases/" + number + "/agreement");
        adds(
                mediator,
                "agreement",
                Map.of(
                        "totalWorkerAmount", "120000",
                        "defaultClause", "逾期按年利率3.65%支付利息。",
                        "copies", 14,
                        "judicialConfirmationAdvised", "true",
                        "orgQualified", "true"));
        adds(
                mediator,
                "terms",
                Map.of(
                        "kind", "PAY",
                        "obligor", "EMPLOYER-1",
                        "obligee", "WORKERS",
                        "subject", "WAGE",
                        "amount", "120000",
                        "dueDate", journeys.today().plusDays(20).toString(),
                        "account", "6222021234567890128"));
        journeys.takes(mediator, number, DRAFT);
        journeys.takes(legal, number, PASS);
        mediator.open("/cases/" + number + "/agreement").looks("collective-10-unsigned");
        SPEAKERS.forEach(speaker -> signs(mediator, speaker));
        List.of("EMPLOYER-1", "MEDIATOR", "MEDIATOR-2", "SEAL").forEach(signer -> signs(mediator, signer));
        mediator.looks("collective-11-signed");
        journeys.takes(mediator, number, SIGN);
        mediator.reads("现在没有待办，到").reads("全体劳动者").reads("签署7 签署人").looks("collective-12-settled");
    }

    private void signs(Colleague mediator, String signer) {
        adds(
                mediator,
                "signatures",
                Map.of("signer", signer, "manner", "SIGNATURE", "signedAt", journeys.today() + "T08:00"));
    }

    private static void adds(Colleague who, String list, Map<String, Object> line) {
        who.page().locator("a[href$='/agreement/" + list + "/new']").click();
        who.fills(line).submits();
        who.page().waitForURL(url -> url.endsWith("/agreement#" + list));
    }
}
