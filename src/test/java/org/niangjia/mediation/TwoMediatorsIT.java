package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office.Step;
import org.niangjia.Office.Walk;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Assignment.Seat;
import org.niangjia.roster.Assignment.State;
import org.niangjia.roster.Mediators;
import org.springframework.beans.factory.annotation.Autowired;

/** 重大、集体争议由两名调解员调解: each has a seat of his own, declares for himself and may be recused by himself. */
@IntegrationTest
class TwoMediatorsIT {

    private static final Step SECOND_DISCLOSES =
            BOTH_TAKE_SEATS.with("secondDisclosure", "DISCLOSED").with("secondDisclosed", "曾为单位讲课。");

    @Autowired
    private MediationOffice office;

    @Autowired
    private Mediators mediators;

    private Walk mediation;

    @BeforeEach
    void twelveWorkersAgainstOneFirm() {
        mediation = office.open(aMediation().collective(), REGISTER, ACCEPT, WILLING);
    }

    @Test
    void nobodySitsOnBothSeats() {
        assertThatThrownBy(() -> office.take(mediation, DESIGNATE.with("secondNo", "T0001")))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("两名调解员不能是同一人");
        assertThat(mediators.open(mediation.number())).isEmpty();
    }

    @Test
    void whereTheSecondDeclinesOnlyThatSeatIsFilledAnew() {
        office.take(mediation, DESIGNATE_TWO, SECOND_DECLINES, DESIGNATE.with("secondNo", "T0003"), BOTH_TAKE_SEATS);

        assertThat(office.standsAt(mediation)).contains("notifySession");
        assertThat(mediators.open(mediation.number()))
                .extracting(Assignment::login, Assignment::seat, Assignment::state)
                .containsExactly(
                        tuple("mediator1", Seat.PRESIDING, State.ACCEPTED),
                        tuple("mediator3", Seat.CO, State.ACCEPTED));
    }

    @Test
    void theSecondMayTakeTheChair() {
        office.take(mediation, DESIGNATE_TWO, DECLINE, DESIGNATE_ANOTHER.with("secondNo", "T0003"));

        assertThat(mediators.open(mediation.number()))
                .extracting(Assignment::login, Assignment::seat)
                .containsExactly(tuple("mediator2", Seat.PRESIDING), tuple("mediator3", Seat.CO));
    }

    @Test
    void whatTheSecondDisclosesIsDecidedOnAndTheOtherStays() {
        office.take(mediation, DESIGNATE_TWO, SECOND_DISCLOSES, RECUSE.with("whom", "CO"));

        assertThat(office.standsAt(mediation)).contains("chooseMediator");
        assertThat(mediators.open(mediation.number()))
                .extracting(Assignment::login, Assignment::seat)
                .containsExactly(tuple("mediator1", Seat.PRESIDING));
    }
}
