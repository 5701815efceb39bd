package org.niangjia.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.*;

import java.time.Duration;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way that a petition can end, told with the diagram's own element ids. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class PetitionPathsIT {

    private static final Step[] TO_DELIVERY = {ACCEPT, INFORM, HANDLE, APPROVE, DELIVER};
    private static final Duration LONGER_THAN_A_REVIEW_MAY_WAIT = Duration.ofDays(55);

    @Autowired
    private Office office;

    @Autowired
    private WalkedDiagram diagram;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void objectsToWhatIsNotOurs() {
        Walk petition = office.open(aPetition().referred()).then(OBJECT);

        assertThat(petition.file().outcome()).isEqualTo("objected");
    }

    @Test
    void takesOverWhatWasReferredRightly() {
        Walk petition = office.open(aPetition().referred()).then(TAKE_OVER);

        assertThat(petition.standsAt()).isEqualTo("decideAcceptance");
    }

    @Test
    void transfersToTheCompetentBody() {
        Walk petition = office.open(aPetition()).then(TRANSFER, INFORM);

        assertThat(petition.file().outcome()).isEqualTo("transferred");
    }

    @Test
    void doesNotAcceptWhatIsBeforeACourt() {
        Walk petition = office.open(aPetition()).then(REJECT, INFORM);

        assertThat(petition.file().outcome()).isEqualTo("notAccepted");
    }

    @Test
    void handsALabourDisputeToMediation() {
        Walk petition = office.open(aPetition()).then(MEDIATE, INFORM);

        assertThat(petition.file().outcome()).isEqualTo("handedToMediation");
        assertThat(jdbc.sql("select count(*) from case_file where title = ? and number like 'TJ%'")
                        .param(petition.file().title())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void concludesOnceThePetitionerIsContent() {
        Walk petition = office.open(aPetition()).then(TO_DELIVERY).then(CONTENT, FOLLOW_UP);

        assertThat(petition.file().outcome()).isEqualTo("concluded");
    }

    @Test
    void concludesWhenNobodyAsksForAReviewInThirtyDays() {
        Walk petition = office.open(aPetition()).then(TO_DELIVERY);

        office.later(LONGER_THAN_A_REVIEW_MAY_WAIT);

        assertThat(petition.standsAt()).isEqualTo("followUp");
        assertThat(petition.then(FOLLOW_UP).file().outcome()).isEqualTo("concluded");
    }

    @Test
    void concludesWhenNobodyAsksForAReReviewInThirtyDays() {
        Walk petition = office.open(aPetition()).then(TO_DELIVERY).then(ASK_FOR_REVIEW, MAINTAIN);

        office.later(LONGER_THAN_A_REVIEW_MAY_WAIT);

        assertThat(petition.standsAt()).isEqualTo("followUp");
    }

    @Test
    void endsWithTheReReviewAtTheLatest() {
        Walk petition = office.open(aPetition())
                .then(TO_DELIVERY)
                .then(ASK_FOR_REVIEW, MAINTAIN, ASK_FOR_RE_REVIEW, RE_REVIEW, FOLLOW_UP);

        assertThat(petition.file().outcome()).isEqualTo("concluded");
    }

    @Test
    void everyNodeOfTheDiagramIsWalked() {
        List<Walk> walks = List.of(
                office.open(aPetition().referred()).then(OBJECT),
                office.open(aPetition()).then(TRANSFER, INFORM),
                office.open(aPetition()).then(REJECT, INFORM),
                office.open(aPetition()).then(MEDIATE, INFORM),
                office.open(aPetition()).then(TO_DELIVERY),
                office.open(aPetition()).then(TO_DELIVERY).then(ASK_FOR_REVIEW, MAINTAIN),
                office.open(aPetition()).then(TO_DELIVERY).then(ASK_FOR_REVIEW, REDO),
                office.open(aPetition())
                        .then(ACCEPT, INFORM, ASK_FOR_TIME, GRANT_TIME, TELL_AND_HANDLE, APPROVE, DELIVER)
                        .then(ASK_FOR_REVIEW, MAINTAIN, ASK_FOR_RE_REVIEW, RE_REVIEW, FOLLOW_UP),
                office.open(aPetition()).then(TO_DELIVERY).then(ASK_FOR_REVIEW, MAINTAIN, ASK_FOR_RE_REVIEW, REVOKE));

        office.later(LONGER_THAN_A_REVIEW_MAY_WAIT);

        assertThat(diagram.unwalked("petition", walks)).isEmpty();
    }
}
