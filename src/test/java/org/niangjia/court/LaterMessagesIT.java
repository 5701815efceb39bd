package org.niangjia.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.court.ACourt.assignment;
import static org.niangjia.court.ACourt.messageId;
import static org.niangjia.court.ACourt.returned;
import static org.niangjia.court.ACourt.ruling;
import static org.niangjia.mediation.Steps.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.TimeReturns;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.court.ACourt.Reply;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.MediationOffice;
import org.niangjia.mediation.Mediations;
import org.springframework.beans.factory.annotation.Autowired;

/** What the court tells of a case that waits for it, from the signed body on: the case goes on, once. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
@Tag("T62")
class LaterMessagesIT {

    private static final Duration LONGER_THAN_ANY_VISIT = Duration.ofDays(120);

    @Autowired
    private ACourt court;

    @Autowired
    private WaitingMessages waiting;

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Mediations mediations;

    @Autowired
    private Correspondence mail;

    @Autowired
    private Office office;

    @Autowired
    private Pages pages;

    private final String caseNo = ACourt.caseNo();

    @Test
    void aRulingConfirmsTheAgreementForWhichBothHaveApplied() throws Exception {
        Walk mediation = untilTheRuling();
        String id = messageId();

        Reply reply = court.tells(id, ruling(caseNo));
        Reply again = court.tells(id, ruling(caseNo));
        waiting.run();

        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(202);
        assertThat(reply.caseNumber()).isEqualTo(mediation.number().value());
        assertThat(again).isEqualTo(reply);
        assertThat(mediations.of(mediation.number()).enforceable()).isTrue();
        assertThat(mediators.standsAt(mediation)).doesNotContain("awaitRuling");
        assertThat(mail.entries(mediation)).extracting(Entry::step).containsOnlyOnce("rulingArrived");
        assertThat(mail.state(id)).isEqualTo("DONE");
    }

    /** The second one changes nothing, and the record says so. */
    @Test
    void aSecondRulingFindsNothingToDo() throws Exception {
        Walk mediation = untilTheRuling();
        Map<String, Object> second = ruling(caseNo);
        second.put("documentNo", "（2026）鄂1002民特8号");
        court.tells(messageId(), ruling(caseNo));
        court.tells(messageId(), second);

        assertThat(mail.entries(mediation)).extracting(Entry::step).containsOnlyOnce("rulingArrived");
        assertThat(explained(mediation)).singleElement().asString().contains("没有在等候这一来文");
    }

    @Test
    void anAgreementThatTheCourtDoesNotConfirmIsStillFollowed() throws Exception {
        Walk mediation = untilTheRuling();
        Map<String, Object> rejected = ruling(caseNo);
        rejected.put("result", "REJECTED");
        rejected.put("summary", "协议内容不明确。");
        court.tells(messageId(), rejected);

        office.later(LONGER_THAN_ANY_VISIT);

        assertThat(mediations.of(mediation.number()).enforceable()).isFalse();
        assertThat(mediation.standsAt()).isEqualTo("trackPerformance");
    }

    @Test
    void theDocumentOfACourtThatHadEntrustedItsCaseMakesTheAgreementEnforceable() throws Exception {
        Map<String, Object> entrusted = assignment(caseNo);
        entrusted.put("channel", "COURT_IN");
        entrusted.put("courtProcedure", "SUMMARY");
        Walk mediation = mediators.take(mail.assigned(entrusted), TO_SIGNING);
        mediators.take(mediation, SIGN, FILE);
        assertThat(mediation.standsAt()).isEqualTo("awaitCourtDocument");

        court.tells(messageId(), ruling(caseNo));

        assertThat(mail.entries(mediation)).extracting(Entry::step).containsOnlyOnce("documentArrived");
        assertThat(mediations.of(mediation.number()).enforceable()).isTrue();
    }

    @Test
    void anOrderForPaymentIsNotedWhileTheWorkerIsHelped() throws Exception {
        Walk mediation = mediators.take(mail.assigned(assignment(caseNo)), TO_SIGNING);
        mediators.take(mediation, SIGN, FILE);
        office.later(LONGER_THAN_ANY_VISIT);
        mediators.take(mediation, NOT_PERFORMED);
        String id = messageId();
        Map<String, Object> order = ruling(caseNo);
        order.put("type", "PAYMENT_ORDER");
        order.put("documentNo", "（2026）鄂1002民督9号");

        court.tells(id, order);
        court.tells(id, order);

        assertThat(mediation.standsAt()).isEqualTo("payOrderAssist");
        assertThat(mail.entries(mediation)).extracting(Entry::step).containsOnlyOnce("paymentOrderIssued");
        mediators.take(mediation, SEEK_PAYMENT, ARCHIVE);
        assertThat(mediation.file().outcome()).isEqualTo("closedAgreed");
    }

    @Test
    void aCaseThatTheCourtTakesBackInTheMiddleOfASessionIsTerminated() throws Exception {
        Walk mediation = mediators.take(mail.assigned(assignment(caseNo)), TO_SESSION);
        String id = messageId();
        court.tells(id, returned(caseNo));
        court.tells(id, returned(caseNo));

        assertThat(mediation.standsAt()).isEqualTo("terminate");
        assertThat(mediators.reason(mediation)).isEqualTo(CloseReason.C9_OTHER);
        assertThat(mail.entries(mediation)).extracting(Entry::step).containsOnlyOnce("courtReturned");
        mediators.take(mediation, TERMINATE.by("mediator1"), ARCHIVE);
        assertThat(mediation.file().outcome()).isEqualTo("closedUnsettled");
    }

    @Test
    void whatIsAgreedIsNotTakenBackAnyMore() throws Exception {
        Walk mediation = untilTheRuling();

        court.tells(messageId(), returned(caseNo));

        assertThat(mediation.standsAt()).isEqualTo("awaitRuling");
        assertThat(explained(mediation)).singleElement().asString().contains("收回委派、委托");
    }

    @Test
    void aRulingThatComesBeforeTheCaseAndBeforeItsStepIsDeliveredAtItsStep() throws Exception {
        String id = messageId();
        assertThat(court.tells(id, ruling(caseNo)).parked()).isTrue();
        Walk mediation = mail.assigned(assignment(caseNo));
        waiting.run();
        assertThat(mail.state(id)).isEqualTo("WAITING");
        assertThat(pages.read("court", "/court/messages")).contains(caseNo, "等候环节");

        mediators.take(mediation, TO_SIGNING);
        mediators.take(mediation, SIGN_AND_CONFIRM, FILE, APPLY);
        waiting.run();
        waiting.run();

        assertThat(mail.state(id)).isEqualTo("DONE");
        assertThat(mail.entries(mediation)).extracting(Entry::step).containsOnlyOnce("rulingArrived");
        assertThat(mediations.of(mediation.number()).enforceable()).isTrue();
    }

    @Test
    void whatTheFormOfTheRulingDoesNotKnowIsRefusedBesideItsFieldAndMayBeSentAgain() throws Exception {
        Walk mediation = untilTheRuling();
        String id = messageId();
        Map<String, Object> unclear = ruling(caseNo);
        unclear.put("result", "PERHAPS");

        Reply refused = court.tells(id, unclear);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").findValuesAsText("field")).containsExactly("result");
        assertThat(mediation.standsAt()).isEqualTo("awaitRuling");
        assertThat(court.tells(id, ruling(caseNo)).status()).isEqualTo(202);
        assertThat(mediations.of(mediation.number()).enforceable()).isTrue();
    }

    private Walk untilTheRuling() throws Exception {
        Walk mediation = mediators.take(mail.assigned(assignment(caseNo)), TO_SIGNING);
        return mediators.take(mediation, SIGN_AND_CONFIRM, FILE, APPLY);
    }

    private List<String> explained(Walk walk) {
        return mail.entries(walk).stream()
                .map(Entry::summary)
                .filter(summary -> summary.contains("收到法院来文"))
                .toList();
    }
}
