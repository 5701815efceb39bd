package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.CloseReason.*;
import static org.niangjia.mediation.Steps.*;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.INFORM;
import static org.niangjia.petition.Steps.MEDIATE;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.Office.Walk;
import org.niangjia.TimeReturns;
import org.springframework.beans.factory.annotation.Autowired;

/** How a dispute comes in, and how mediation may end before anybody mediates, told with the ids of the diagram. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class MediationPathsIT {

    private static final Duration LONGER_THAN_A_PERIOD = Duration.ofDays(25);

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Office office;

    @Test
    void doesNotTakeUpWhatIsNoLabourDispute() {
        Walk mediation = mediators.open(aMediation(), REGISTER, REFUSE, TURN_AWAY);

        assertThat(mediation.file().outcome()).isEqualTo("rejected");
        assertThat(mediators.reason(mediation)).isEqualTo(R1_OUT_OF_SCOPE);
    }

    @Test
    void asksOnceForWhatIsMissing() {
        Walk mediation = mediators.open(aMediation(), REGISTER, UNCLEAR, SUPPLEMENTED);
        assertThat(mediation.standsAt()).isEqualTo("acceptReview");

        mediators.take(mediation, UNCLEAR, TURN_AWAY);

        assertThat(mediators.reason(mediation)).isEqualTo(R6_NO_STANDING);
    }

    @Test
    void goesOnWithoutASupplementThatNobodyBrings() {
        Walk mediation = mediators.open(aMediation(), REGISTER, UNCLEAR);

        office.later(Duration.ofDays(12));

        assertThat(mediation.standsAt()).isEqualTo("acceptReview");
    }

    @Test
    void endsWhereOnePartyRefuses() {
        Walk mediation = mediators.open(aMediation(), REGISTER, ACCEPT, UNWILLING, TERMINATE, ARCHIVE);

        assertThat(mediation.file().outcome()).isEqualTo("closedUnsettled");
        assertThat(mediators.reason(mediation)).isEqualTo(C3_REFUSED);
    }

    @Test
    void endsWhereAPartyCannotBeReached() {
        Walk mediation = mediators.open(aMediation(), REGISTER, ACCEPT, UNREACHABLE, TERMINATE, ARCHIVE);

        assertThat(mediators.reason(mediation)).isEqualTo(C4_UNREACHABLE);
    }

    @Test
    void endsWhereNobodyAnswersWhileThereIsTime() {
        Walk mediation = mediators.open(aMediation(), REGISTER, ACCEPT);

        office.later(LONGER_THAN_A_PERIOD);

        assertThat(mediation.standsAt()).isEqualTo("terminate");
        assertThat(mediators.reason(mediation)).isEqualTo(C4_UNREACHABLE);
    }

    @Test
    void endsWhereAPartyWantsNoneOfTheMediators() {
        Walk mediation = mediators.open(aMediation(), REGISTER, ACCEPT, WILLING, OBJECT_TO_MEDIATOR, TERMINATE);

        assertThat(mediation.standsAt()).isEqualTo("archive");
        assertThat(mediators.reason(mediation)).isEqualTo(C3_REFUSED);
    }

    @Test
    void asksAnotherWhereAMediatorDeclines() {
        Walk mediation = mediators.open(aMediation(), REGISTER, ACCEPT, WILLING, DESIGNATE, DECLINE);

        assertThat(mediation.standsAt()).isEqualTo("chooseMediator");
    }

    @Test
    void decidesOnWhatAMediatorDiscloses() {
        Walk mediation = mediators.open(
                aMediation(), REGISTER, ACCEPT, WILLING, DESIGNATE, DISCLOSE, WAIVE, NOTIFY, ASK_FOR_RECUSAL);
        assertThat(mediation.standsAt()).isEqualTo("decideRecusal");

        mediators.take(mediation, RECUSE);

        assertThat(mediation.standsAt()).isEqualTo("chooseMediator");
    }

    @Test
    void aPetitionBecomesAMediation() {
        Walk petition = office.open(aPetition()).then(MEDIATE, INFORM);
        Walk mediation = mediators.madeFrom(petition);

        mediators.take(
                mediation, new Step("completeIntake", "intake", aMediation().answers()));

        assertThat(mediation.standsAt()).isEqualTo("register");
    }

    @Test
    void theCourtsPlatformOpensACase() {
        Walk mediation = mediators.assigned(aMediation().referredByACourt());

        assertThat(mediation.standsAt()).isEqualTo("register");
        assertThat(mediation.number().value()).startsWith("TJ421002");
    }
}
