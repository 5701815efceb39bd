package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.CloseReason.*;
import static org.niangjia.mediation.Steps.*;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.TimeReturns;
import org.niangjia.mediation.talks.Session;
import org.niangjia.mediation.talks.Sessions;
import org.springframework.beans.factory.annotation.Autowired;

/** What may happen at any time while a dispute is mediated, told with the ids of the diagram. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class IncidentPathsIT {

    private static final Duration LONGER_THAN_A_PERIOD = Duration.ofDays(25);

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Office office;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Pages pages;

    @Autowired
    private Clock clock;

    @Test
    void endsWhenThePeriodIsOverAndNobodyHasExtendedIt() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        office.later(LONGER_THAN_A_PERIOD);
        assertThat(mediation.standsAt()).isEqualTo("decideExtension");

        mediators.take(mediation, NOT_EXTEND, NO_PROPOSAL, TERMINATE.by("mediator1"));

        assertThat(mediators.reason(mediation)).isEqualTo(C6_EXPIRED);
    }

    @Test
    void goesOnWhereBothHadAgreedInTimeToALongerPeriod() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        String agreed = LocalDate.now(clock).toString();
        office.later(Duration.ofDays(17));

        mediators.take(mediation, EXTEND.with("agreedOn", agreed));

        assertThat(mediation.standsAt()).isEqualTo("notifySession");
    }

    @Test
    void mayBeExtendedBeforeItIsOver() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.report(mediation, AGREE_TO_EXTEND);

        office.later(Duration.ofDays(20));

        assertThat(mediation.standsAt()).isEqualTo("holdSession");
    }

    @Test
    void anAppraisalStopsTheClock() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.report(mediation, ENTRUST_APPRAISAL);
        office.later(LONGER_THAN_A_PERIOD);
        assertThat(mediators.standsAt(mediation)).containsExactlyInAnyOrder("holdSession", "awaitAppraisal");

        mediators.take(mediation, APPRAISED);

        assertThat(mediation.standsAt()).isEqualTo("holdSession");
    }

    @Test
    void aShamMediationEndsAtOnce() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.report(mediation, SUSPECT);

        mediators.take(mediation, FAKE);

        assertThat(mediation.standsAt()).isEqualTo("terminate");
        assertThat(mediators.reason(mediation)).isEqualTo(C8_FAKE);
    }

    @Test
    void goesOnWhereASuspicionIsUnfounded() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.report(mediation, SUSPECT);

        mediators.take(mediation, NOT_FAKE);

        assertThat(mediation.standsAt()).isEqualTo("holdSession");
    }

    @Test
    void tenWorkersAndMoreAreReportedAtOnce() {
        Walk mediation = mediators.open(aMediation().collective(), REGISTER, ACCEPT);
        assertThat(mediators.standsAt(mediation)).containsExactlyInAnyOrder("askRespondent", "reportOrally");

        mediators.take(mediation, REPORT_ORALLY, REPORT_IN_WRITING, WILLING, DESIGNATE_TWO, BOTH_TAKE_SEATS);

        assertThat(mediation.standsAt()).isEqualTo("notifySession");
    }

    @Test
    void aWithdrawnMediationLeavesItsMediatorAndItsRoomFree() throws Exception {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        assertThat(sessions.next(mediation.number())).isPresent();
        assertThat(talks(mediation)).contains("/talks/sessions/new");

        mediators.report(mediation, WITHDRAW);

        assertThat(sessions.of(mediation.number())).extracting(Session::state).containsExactly(Session.State.CANCELLED);
        assertThat(talks(mediation)).doesNotContain("/talks/sessions/new");
    }

    private String talks(Walk mediation) throws Exception {
        return pages.read("mediation-admin", "/cases/{number}/talks", mediation.number());
    }

    @Test
    void mayBeWithdrawnAtAnyTime() {
        Walk mediation = mediators.open(aMediation(), REGISTER, ACCEPT);
        mediators.report(mediation, WITHDRAW);
        mediators.take(mediation, TERMINATE, ARCHIVE);

        assertThat(mediation.file().outcome()).isEqualTo("closedUnsettled");
        assertThat(mediators.reason(mediation)).isEqualTo(C2_WITHDRAWN);
    }

    @Test
    void theCourtMayTakeItsCaseBack() {
        Walk mediation = mediators.open(aMediation().referredByACourt(), REGISTER, ACCEPT);

        mediators.deliver(mediation, "CourtReturn", "returnedOn", Office.TODAY, "reasons", "原告申请立案。");

        assertThat(mediation.standsAt()).isEqualTo("terminate");
        assertThat(mediators.reason(mediation)).isEqualTo(C9_OTHER);
    }

    @Test
    void onlyWhatACourtHasAssignedIsOfferedToBeTakenBack() throws Exception {
        Walk ofTheCourt = mediators.open(aMediation().referredByACourt(), REGISTER, ACCEPT);
        Walk ofTheUnion = mediators.open(aMediation(), REGISTER, ACCEPT);

        assertThat(pages.read("mediation-admin", "/cases/{number}", ofTheCourt.number()))
                .contains("/occurrences/courtReturned");
        assertThat(pages.read("mediation-admin", "/cases/{number}", ofTheUnion.number()))
                .contains("/occurrences/withdrawn")
                .doesNotContain("/occurrences/courtReturned");
    }

    @Test
    void noCourtTakesBackWhatItHasNotAssigned() {
        Walk mediation = mediators.open(aMediation(), REGISTER, ACCEPT);

        assertThatThrownBy(() ->
                        mediators.deliver(mediation, "CourtReturn", "returnedOn", Office.TODAY, "reasons", "原告申请立案。"))
                .hasMessageContaining("本案不是法院委派、委托的");
        assertThat(mediation.standsAt()).isEqualTo("askRespondent");
    }

    @Test
    void thePeriodCountsFromTheConsentWhereNobodyApplied() {
        Walk proactive = mediators.open(aMediation().takenUpByTheUnion(), REGISTER, ACCEPT);
        Walk entrusted = mediators.open(aMediation().entrustedByArbitration(), REGISTER, ACCEPT, WILLING);
        office.later(Duration.ofDays(5));

        mediators.take(proactive, WILLING);
        office.later(Duration.ofDays(12));

        assertThat(proactive.standsAt()).isEqualTo("chooseMediator");
        assertThat(entrusted.standsAt()).isEqualTo("decideExtension");
    }
}
