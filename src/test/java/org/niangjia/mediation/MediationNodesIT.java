package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.INFORM;
import static org.niangjia.petition.Steps.MEDIATE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.Office.Walk;
import org.niangjia.TimeReturns;
import org.niangjia.WalkedDiagram;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is drawn that no case can come by. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class MediationNodesIT {

    private static final Duration LONGER_THAN_ANY_VISIT = Duration.ofDays(120);

    private final List<Walk> walks = new ArrayList<>();

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Office office;

    @Autowired
    private WalkedDiagram diagram;

    @Test
    void everyNodeOfTheDiagramIsWalked() {
        receive();
        counsel();
        incidents();
        followUp();

        assertThat(diagram.unwalked("court-union-mediation", walks)).isEmpty();
    }

    private void receive() {
        open(aMediation(), REGISTER, UNCLEAR, SUPPLEMENTED, UNCLEAR, TURN_AWAY);
        Walk petition = office.open(aPetition()).then(MEDIATE, INFORM);
        Walk mediation = mediators.madeFrom(petition);
        walks.add(mediation);
        mediators.take(
                mediation, new Step("completeIntake", "intake", aMediation().answers()));
        walks.add(mediators.assigned(aMediation().referredByACourt()));
        Walk silent = open(aMediation(), REGISTER, UNCLEAR);
        office.later(Duration.ofDays(12));
        mediators.take(silent, ACCEPT);
        office.later(Duration.ofDays(20));
    }

    private void counsel() {
        open(aMediation().takenUpByTheUnion(), REGISTER, ACCEPT, WILLING, OBJECT_TO_MEDIATOR);
        open(aMediation(), REGISTER, ACCEPT, WILLING, DESIGNATE, DISCLOSE, RECUSE);
        mediators.report(open(aMediation(), TO_SESSION), REPLACE);
        Walk extended = open(aMediation(), TO_SESSION);
        mediators.report(extended, AGREE_TO_EXTEND);
        Walk over = open(aMediation(), TO_SESSION);
        String agreed = office.today();
        office.later(Duration.ofDays(17));
        mediators.take(over, EXTEND.with("agreedOn", agreed), NOTIFY, FAIL, PROPOSE, SERVE_PROPOSAL, OBJECT);
        Walk deemed = open(aMediation(), TO_SESSION);
        mediators.take(deemed, FAIL, PROPOSE, SERVE_PROPOSAL);
        String posted = office.today();
        office.later(Duration.ofDays(9));
        mediators.take(deemed, NOT_APPLY);
        office.later(Duration.ofMinutes(1));
        mediators.report(deemed, OBJECTED_BY_POST.with("postedOn", posted));
    }

    private void incidents() {
        Walk appraised = open(aMediation(), TO_SESSION);
        mediators.report(appraised, ENTRUST_APPRAISAL);
        mediators.take(appraised, APPRAISED);
        Walk unfounded = open(aMediation(), TO_SESSION);
        mediators.report(unfounded, SUSPECT);
        mediators.take(unfounded, NOT_FAKE);
        Walk fake = open(aMediation(), TO_SESSION);
        mediators.report(fake, SUSPECT);
        mediators.take(fake, FAKE, TERMINATE.by("mediator1"), ARCHIVE);
        open(aMediation().collective(), REGISTER, ACCEPT, REPORT_ORALLY, REPORT_IN_WRITING);
        mediators.report(open(aMediation(), REGISTER, ACCEPT), WITHDRAW);
        Walk recalled = open(aMediation().referredByACourt(), REGISTER, ACCEPT);
        mediators.deliver(recalled, "CourtReturn", "returnedOn", Office.TODAY, "reasons", "原告申请立案。");
    }

    private void followUp() {
        Walk unpaid = signed(aMediation(), SIGN);
        Walk kept = signed(aMediation(), SIGN_AND_CONFIRM, APPLY, CONFIRMED);
        Walk ruled = signed(aMediation().referredByACourt(), SIGN_AND_CONFIRM, FILE, APPLY);
        Walk byMessage = signed(aMediation().entrustedByACourt("ORDINARY"), SIGN, FILE);
        for (Walk walk : List.of(ruled, byMessage)) {
            mediators.deliver(walk, "CourtRuling", "result", "CONFIRMED", "issuedOn", Office.TODAY);
        }
        signed(aMediation().entrustedByACourt("SUMMARY"), SIGN, FILE, COURT_DOCUMENT);
        Walk notConfirmed = signed(aMediation(), SIGN_AND_CONFIRM);
        Walk reviewedLate = signed(aMediation(), SIGN_AND_ARBITRATE);
        signed(aMediation(), SIGN_AND_ARBITRATE, ARBITRATED);
        office.later(LONGER_THAN_ANY_VISIT);
        mediators.take(notConfirmed, NOT_APPLIED_BEFORE);
        mediators.take(reviewedLate, REVIEWED_LATER);
        mediators.take(unpaid, NOT_PERFORMED);
        mediators.deliver(unpaid, "PaymentOrder", "result", "CONFIRMED", "issuedOn", Office.TODAY);
        mediators.take(unpaid, SEEK_PAYMENT, ARCHIVE);
        mediators.take(kept, PERFORMED, ARCHIVE);
    }

    private Walk signed(AMediation dispute, Step... steps) {
        Walk walk = open(dispute, TO_SIGNING);
        return mediators.take(walk, steps);
    }

    private Walk open(AMediation dispute, Step... steps) {
        Walk walk = mediators.open(dispute, steps);
        walks.add(walk);
        return walk;
    }
}
