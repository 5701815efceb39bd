package org.niangjia.court.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Pages;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.court.ACourt;
import org.niangjia.court.outbox.Outbox.Message;
import org.niangjia.court.outbox.StandInCourt.Mood;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.MediationAccepted;
import org.niangjia.mediation.MediationFailed;
import org.niangjia.mediation.MediationOffice;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.Steps;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the court is told arrives once, whatever breaks on the way. */
@IntegrationTest
@Tag("T63")
class CourtPostIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private ACourt platform;

    @Autowired
    private StandInCourt court;

    @Autowired
    private CourtPost mail;

    @Autowired
    private Office office;

    @Autowired
    private MediationOffice mediationOffice;

    @Autowired
    private Mediations mediations;

    @Autowired
    private ApplicationEventPublisher house;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Pages pages;

    private final String caseNo = ACourt.caseNo();

    private CaseNumber number = new CaseNumber("TJ4210022026000000");

    @BeforeEach
    void anAssignedCase() throws Exception {
        court.is(Mood.GOOD);
        // what other tests' mediations have to tell would be sent before
        database.sql("delete from court_outbox").update();
        platform.assigns(ACourt.messageId(), ACourt.assignment(caseNo));
        number = mediations.ofCourt(caseNo).get(0);
    }

    @AfterEach
    void aGoodCourtAgain() {
        court.is(Mood.GOOD);
        database.sql("delete from court_outbox where case_number = ?")
                .param(number.value())
                .update();
    }

    @Test
    void theCourtIsToldOfAcceptanceAndResultInTheirOrder() {
        accepted();
        failed();
        mail.run();
        mail.run();

        assertThat(court.told(caseNo))
                .hasSize(2)
                .anySatisfy(body -> assertThat(body).contains("\"type\":\"ACCEPTED\"", number.value()))
                .anySatisfy(body -> assertThat(body).contains("\"type\":\"FAILED\"", "C5_DIVERGENT"));
        assertThat(states()).containsOnly("SENT");
    }

    /** The office's own steps, in a county's case that the city's studio handles. */
    @Test
    void thatAnAssignedDisputeWasTakenUpIsToldToTheCourt() {
        mediationOffice.take(office.new Walk(number), Steps.TO_SESSION);
        mail.run();

        assertThat(court.told(caseNo)).singleElement().asString().contains("\"type\":\"ACCEPTED\"", number.value());
    }

    @Test
    void whatDidNotHappenIsNotTold() {
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    house.publishEvent(new MediationAccepted(number, DAY));
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");
        mail.run();

        assertThat(court.told(caseNo)).isEmpty();
    }

    /** The house goes down after it has taken the message up, and before it knows whether it has arrived. */
    @Test
    @Tag("T64")
    void aCrashBetweenCommitAndDeliveryLosesNothing() {
        accepted();
        assertThat(mail.take()).get().extracting(Message::caseNumber).isEqualTo(number.value());
        mail.run();
        assertThat(court.told(caseNo))
                .as("somebody else's until the lease is over")
                .isEmpty();

        timePasses();
        mail.run();

        assertThat(court.told(caseNo)).hasSize(1);
    }

    /** Two nodes: the second takes over what the first holds too long; what the first then says changes nothing. */
    @Test
    @Tag("T64")
    void whoseLeaseIsOverNeitherTakesBackNorSpoilsWhatAnotherSends() {
        accepted();
        Message held = mail.take().orElseThrow();
        Message slow = held.leased(held.leaseUntil().minus(Duration.ofHours(2)));
        timePasses();
        Message takenOver = mail.take().orElseThrow();
        assertThat(takenOver.key()).isEqualTo(slow.key());

        court.is(Mood.FAILS);
        mail.send(court, slow);
        assertThat(attempts()).as("the other node's to count").isZero();
        court.is(Mood.GOOD);
        mail.send(court, takenOver);
        court.is(Mood.FAILS);
        mail.send(court, slow);

        assertThat(states()).containsExactly("SENT");
    }

    /** A court that keeps the first waiting must not let the lease of the last run out. */
    @Test
    void aNodeHoldsNoMoreThanWhatItIsSending() {
        accepted();
        failed();

        mail.take();

        assertThat(database.sql("select count(*) from court_outbox where case_number = ? and lease_until > created_at")
                        .param(number.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatTheCourtTookBeforeItBrokeDownIsTakenOnce() {
        court.is(Mood.FAILS_AFTER_ACCEPTING);
        accepted();
        mail.run();
        court.is(Mood.GOOD);
        timePasses();
        mail.run();

        assertThat(court.told(caseNo)).hasSize(1);
        assertThat(court.timesHeard(key())).isEqualTo(2);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aSlowCourtHoldsUpNoTransaction() {
        court.is(Mood.SLOW);
        accepted();
        mail.run();

        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void eachAttemptWaitsTwiceAsLongUpToAnHour() {
        assertThat(List.of(1, 2, 3, 7, 20))
                .extracting(Outbox::pause)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofHours(1),
                        Duration.ofHours(1));
    }

    @Test
    @Tag("T64")
    void whatCannotBeToldIsLaidAsideForAnOfficerAndHoldsUpNothing() throws Exception {
        court.is(Mood.FAILS);
        accepted();
        for (int i = 0; i < 10; i++) {
            mail.run();
            timePasses();
        }
        court.is(Mood.GOOD);
        failed();
        mail.run();
        assertThat(states()).containsExactlyInAnyOrder("DEAD", "SENT");

        assertThat(pages.read("mediation-admin", "/court/messages")).contains("未能送达法院的消息", number.value(), "10 次");
        assertThat(pages.ask(post("/court/outbox/1/resend"), "mediator1").getStatus())
                .isEqualTo(403);
        pages.ask(post("/court/outbox/{id}/resend", deadId()), "mediation-admin");
        mail.run();

        assertThat(states()).containsOnly("SENT");
        assertThat(court.told(caseNo)).hasSize(2);
    }

    private void accepted() {
        transactions.executeWithoutResult(status -> house.publishEvent(new MediationAccepted(number, DAY)));
    }

    private void failed() {
        transactions.executeWithoutResult(
                status -> house.publishEvent(new MediationFailed(number, CloseReason.C5_DIVERGENT, DAY)));
    }

    private void timePasses() {
        database.sql("update court_outbox set next_at = next_at - interval '2' hour,"
                        + " lease_until = lease_until - interval '2' hour where case_number = ?")
                .param(number.value())
                .update();
    }

    private int attempts() {
        return database.sql("select attempts from court_outbox where case_number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    private List<String> states() {
        return database.sql("select state from court_outbox where case_number = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }

    private long deadId() {
        return mail.dead().stream()
                .filter(dead -> dead.caseNumber().equals(number.value()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String key() {
        return String.valueOf(database.sql("select message_key as k from court_outbox where case_number = ?")
                .param(number.value())
                .query()
                .singleRow()
                .getOrDefault("k", Map.of()));
    }
}
