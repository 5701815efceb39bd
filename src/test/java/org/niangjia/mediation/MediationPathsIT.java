package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.TimeReturns;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way that a mediation can go, told with the diagram's own element ids. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class MediationPathsIT {

    private static final Duration LONGER_THAN_A_PERIOD = Duration.ofDays(25);

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Office office;

    @Autowired
    private Mediations mediations;

    @Test
    void doesNotTakeUpWhatIsNoLabourDispute() {
        Walk mediation = mediators.open(aMediation(), REGISTER, REFUSE, TURN_AWAY);

        assertThat(mediation.file().outcome()).isEqualTo("rejected");
        assertThat(reason(mediation)).isEqualTo(CloseReason.R1_OUT_OF_SCOPE);
    }

    @Test
    void asksOnceForWhatIsMissing() {
        Walk mediation = mediators.open(aMediation(), REGISTER, UNCLEAR, SUPPLEMENTED);

        assertThat(mediation.standsAt()).isEqualTo("acceptReview");
        assertThat(mediation.then(UNCLEAR).standsAt()).isEqualTo("notifyRefusal");
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
        assertThat(reason(mediation)).isEqualTo(CloseReason.C3_REFUSED);
    }

    @Test
    void endsWhereAPartyCannotBeReached() {
        Walk mediation = mediators.open(aMediation(), REGISTER, ACCEPT, UNREACHABLE, TERMINATE, ARCHIVE);

        assertThat(reason(mediation)).isEqualTo(CloseReason.C4_UNREACHABLE);
    }

    @Test
    void agreesAndLooksAfterwardsWhetherItIsKept() {
        Walk mediation = mediators.open(aMediation(), TO_SIGNING);
        mediators.take(mediation, SIGN);
        assertThat(reason(mediation)).isEqualTo(CloseReason.C1_AGREED);

        office.later(Duration.ofDays(200));
        mediators.take(mediation, PERFORMED, ARCHIVE);

        assertThat(mediation.file().outcome()).isEqualTo("closedAgreed");
    }

    @Test
    void endsWhenThePeriodIsOverAndNobodyHasExtendedIt() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);

        office.later(LONGER_THAN_A_PERIOD);

        assertThat(mediation.standsAt()).isEqualTo("decideExtension");
    }

    private @Nullable CloseReason reason(Walk mediation) {
        return mediations.of(mediation.number()).closeReason();
    }
}
