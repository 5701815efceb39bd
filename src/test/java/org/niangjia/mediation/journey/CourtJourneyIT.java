package org.niangjia.mediation.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.court.ACourt.messageId;
import static org.niangjia.mediation.Steps.*;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.Browser;
import org.niangjia.BrowserTest;
import org.niangjia.Colleague;
import org.niangjia.Office;
import org.niangjia.TimeReturns;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.court.ACourt;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.dispute.ADispute;
import org.niangjia.roster.Enlisted;
import org.springframework.beans.factory.annotation.Autowired;

/** A wage dispute that a court has referred: from its signed message to the ruling, the last instalment and the archive. */
@BrowserTest
@ExtendWith(TimeReturns.class)
class CourtJourneyIT {

    @Autowired
    private Journeys journeys;

    @Autowired
    private ACourt court;

    @Autowired
    private Office office;

    @Autowired
    private Mediations mediations;

    @Autowired
    private Clock clock;

    private final String caseNo = ACourt.caseNo();

    @AfterEach
    void dismiss() {
        journeys.dismiss();
    }

    @Test
    void fromTheCourtsMessageToTheLastInstalment(Browser browser) throws Exception {
        Map<String, Object> assignment = ACourt.assignment(caseNo);
        assignment.put("workers", List.of(ADispute.worker("idNo", Enlisted.idNo(651))));
        CaseNumber number = new CaseNumber(
                Objects.requireNonNull(court.assigns(messageId(), assignment).caseNumber()));
        String login = journeys.aMediator("卢调解");
        Colleague intake = Colleague.at(browser, "intake");
        Colleague admin = Colleague.at(browser, "mediation-admin");
        Colleague mediator = Colleague.at(browser, login);

        isTakenUp(number, intake, admin);
        comesToTheMediator(number, admin, mediator, journeys.rosterNo(login));
        comesToTerms(number, mediator);
        isSigned(number, Colleague.at(browser, "legal"), mediator);
        isConfirmed(number, admin, Colleague.at(browser, "court"));
        isKept(number, mediator);
        isArchived(number, admin);

        assertThat(office.walk(number).file().outcome()).isEqualTo("closedAgreed");
    }

    private void isTakenUp(CaseNumber number, Colleague intake, Colleague admin) {
        intake.findsInTheWorkList(number).looks("court-01-work");
        intake.open("/cases/" + number + "/dispute").looks("court-02-dispute");
        journeys.opens(intake, number, REGISTER);
        intake.looks("court-03-register");
        journeys.submits(intake, REGISTER);
        journeys.opens(admin, number, ACCEPT);
        admin.looks("court-04-accept");
        journeys.submits(admin, ACCEPT);
        journeys.takes(admin, number, WILLING);
    }

    private void comesToTheMediator(CaseNumber number, Colleague admin, Colleague mediator, String rosterNo) {
        admin.open("/cases/" + number + "/talks/mediators").looks("court-05-suggested");
        journeys.opens(admin, number, DESIGNATE);
        admin.looks("court-06-choose");
        journeys.submits(admin, DESIGNATE.with("mediatorNo", rosterNo));
        mediator.open("/work").reads(number.value());
        journeys.takes(mediator, number, TAKE_SEAT);
        mediator.open("/my-mediations").reads(number.value()).looks("court-07-mine");
        journeys.planned(mediator, number);
        mediator.looks("court-08-talks");
        journeys.takes(mediator, number, NOTIFY);
    }

    private void comesToTerms(CaseNumber number, Colleague mediator) {
        office.later(Duration.ofDays(2));
        journeys.recorded(mediator, number, 1, "AGREED", List.of("WORKER-1"));
        journeys.takes(mediator, number, AGREE);
        mediator.open("/cases/" + number + "/agreement").looks("court-09-empty");
        adds(
                mediator,
                "agreement",
                Map.of(
                        "totalWorkerAmount", "18600",
                        "defaultClause", "逾期按年利率3.65%支付利息。",
                        "copies", 4,
                        "judicialConfirmationAdvised", "true",
                        "orgQualified", "true"));
        adds(mediator, "terms", instalment(1, "10000", 20));
        adds(mediator, "terms", instalment(2, "8600", 50));
        mediator.looks("court-10-terms");
        journeys.opens(mediator, number, DRAFT);
        mediator.looks("court-11-draft");
        journeys.submits(mediator, DRAFT);
    }

    private Map<String, Object> instalment(int installmentNo, String amount, int days) {
        return Map.of(
                "kind", "PAY",
                "obligor", "EMPLOYER-1",
                "obligee", "WORKER-1",
                "subject", "WAGE",
                "amount", amount,
                "dueDate", journeys.today().plusDays(days).toString(),
                "installmentNo", installmentNo,
                "account", "6222021234567890128");
    }

    /** One line more, from the page of the agreement and back to it. */
    private static void adds(Colleague who, String list, Map<String, Object> line) {
        who.page().locator("a[href$='/agreement/" + list + "/new']").click();
        who.fills(line).submits();
        who.page().waitForURL(url -> url.endsWith("/agreement#" + list));
    }

    private void isSigned(CaseNumber number, Colleague legal, Colleague mediator) {
        journeys.opens(legal, number, PASS);
        legal.looks("court-12-review");
        journeys.submits(legal, PASS);
        mediator.open("/cases/" + number).page().getByText("可以制作的文书").click();
        mediator.looks("court-13-case");
        mediator.page().locator("a[href*='/letters/D-M14']").click();
        mediator.looks("court-14-letter");
        mediator.page().locator("form.action-bar button[type=submit]").click();
        mediator.reads("18,600");
        mediator.open("/cases/" + number + "/agreement");
        signs(mediator, "WORKER-1");
        signs(mediator, "EMPLOYER-1");
        mediator.looks("court-15-signed");
        journeys.takes(mediator, number, SIGN_AND_CONFIRM);
    }

    private void signs(Colleague mediator, String signer) {
        adds(
                mediator,
                "signatures",
                Map.of("signer", signer, "manner", "SIGNATURE", "signedAt", journeys.today() + "T08:00"));
    }

    private void isConfirmed(CaseNumber number, Colleague admin, Colleague liaison) throws Exception {
        journeys.takes(admin, number, FILE);
        admin.open("/cases/" + number + "/agreement").looks("court-16-package");
        journeys.takes(admin, number, APPLY);
        liaison.findsInTheWorkList(number);
        office.later(Duration.ofDays(6));
        Map<String, Object> ruling = new HashMap<>(ACourt.ruling(caseNo));
        ruling.put("at", OffsetDateTime.now(clock).toString());
        ruling.put("documentNo", "（2026）鄂1002民特7号");

        assertThat(court.tells(messageId(), ruling).caseNumber()).isEqualTo(number.value());

        assertThat(mediations.of(number).enforceable()).isTrue();
        liaison.open("/court/messages").reads(caseNo).looks("court-17-messages");
        admin.open("/cases/" + number).reads("收到法院裁定").reads("（2026）鄂1002民特7号");
    }

    private void isKept(CaseNumber number, Colleague mediator) {
        office.later(Duration.ofDays(17));
        performs(number, mediator, "1");
        mediator.looks("court-18-performed");
        journeys.takes(mediator, number, PERFORMED);
        mediator.looks("court-19-waits");
        office.later(Duration.ofDays(120));
        performs(number, mediator, "2");
        journeys.takes(mediator, number, PERFORMED);
    }

    private void performs(CaseNumber number, Colleague mediator, String term) {
        mediator.open("/cases/" + number + "/agreement");
        adds(
                mediator,
                "performances",
                Map.of(
                        "term",
                        term,
                        "result",
                        "FULL",
                        "performedOn",
                        journeys.today().toString()));
    }

    private void isArchived(CaseNumber number, Colleague admin) {
        journeys.opens(admin, number, ARCHIVE);
        admin.looks("court-20-archive");
        journeys.submits(admin, ARCHIVE);
        admin.looks("court-21-closed");
    }
}
