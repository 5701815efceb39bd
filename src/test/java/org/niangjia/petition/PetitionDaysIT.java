package org.niangjia.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.*;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.TimeReturns;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.engine.SubmissionRefused;
import org.springframework.beans.factory.annotation.Autowired;

/** Which days count: those on which something was received, decided, posted or done, not those on which it is entered. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class PetitionDaysIT {

    @Autowired
    private Office office;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Clock clock;

    /** 《信访工作条例》第三十四条：自受理之日起；告知在后，不推迟起算。 */
    @Test
    void countsThePeriodFromTheDayOfAcceptanceNotOfTheNotice() {
        LocalDate accepted = LocalDate.now(clock);
        Walk petition = office.open(aPetition()).then(ACCEPT);
        office.later(Duration.ofDays(5));

        petition.then(INFORM);

        assertThat(deadlines.of(petition.number().value()))
                .filteredOn(standing -> standing.code().equals("X_HANDLE"))
                .extracting(Standing::start)
                .containsExactly(accepted);
    }

    /** 先在纸上决定并告知、后登记的：登记的是决定的那一天。 */
    @Test
    void countsFromTheDayOfADecisionThatWasMadeOnPaper() {
        Walk petition = office.open(aPetition().receivedOn(LocalDate.now(clock).minusDays(3)));

        petition.then(ACCEPT.with("decidedOn", daysAgo(2)), INFORM.with("informedOn", daysAgo(2)));

        assertThat(deadlines.of(petition.number().value()))
                .filteredOn(standing -> standing.code().equals("X_HANDLE"))
                .extracting(Standing::start)
                .containsExactly(LocalDate.now(clock).minusDays(2));
        petition.then(HANDLE, APPROVE.with("decidedOn", daysAgo(1)), DELIVER.with("deliveredOn", daysAgo(1)));
        assertThat(petition.standsAt()).isEqualTo("awaitReview");
    }

    @Test
    void takesNoDecisionOfADayBeforeWhatItDecidesOnOrStillToCome() {
        Walk petition = office.open(aPetition().receivedOn(LocalDate.now(clock).minusDays(3)));

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(ACCEPT.with("decidedOn", daysAgo(4))))
                .withMessageContaining("“决定日期”不能早于前面步骤的日期");
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(ACCEPT.with("decidedOn", daysAgo(-1))))
                .withMessageContaining("“决定日期”不能晚于今天");
        petition.then(ACCEPT.with("decidedOn", daysAgo(2)), INFORM, HANDLE);
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(APPROVE.with("decidedOn", daysAgo(3))))
                .withMessageContaining("“决定日期”不能早于前面步骤的日期");
    }

    @Test
    void deliversNoOpinionBeforeTheDayOfItsApproval() {
        Walk petition = accepted().then(HANDLE);
        office.later(Duration.ofDays(2));
        petition.then(APPROVE);

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(DELIVER.with("deliveredOn", daysAgo(1))))
                .withMessageContaining("“信访人收到日期”不能早于");
        assertThat(petition.then(DELIVER).standsAt()).isEqualTo("awaitReview");
    }

    /** 民诉法第八十五条：期满前交邮的，不算过期。 */
    @Test
    void takesARequestThatWasPostedInTimeHoweverLongItTravelled() {
        Walk petition = accepted().then(HANDLE, APPROVE, DELIVER);
        office.later(Duration.ofDays(36));

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(ASK_FOR_REVIEW))
                .withMessageContaining("届满，逾期提出的不予受理，请选择“逾期提出，不予受理”；");
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(ASK_FOR_REVIEW.with("postedOn", daysAgo(1))));
        petition.then(ASK_FOR_REVIEW.with("postedOn", daysAgo(8)));

        assertThat(petition.standsAt()).isEqualTo("review");
        assertThat(deadlines.of(petition.number().value()))
                .filteredOn(standing -> standing.code().equals("X_REVIEW"))
                .extracting(Standing::start)
                .as("counted from the day of receipt")
                .containsExactly(LocalDate.now(clock));
    }

    @Test
    void turnsAwayARequestThatCameTooLateAndOnlySuchAOne() {
        Walk petition = office.open(aPetition()).then(ACCEPT, INFORM, HANDLE, APPROVE, DELIVER);
        office.later(Duration.ofDays(36));

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(TURN_AWAY.with("postedOn", daysAgo(8))))
                .withMessageContaining("不是逾期，应当受理")
                .satisfies(refused ->
                        assertThat(refused.errors()).extracting("field").containsExactly("postedOn"));
        petition.then(TURN_AWAY);

        assertThat(petition.standsAt()).isEqualTo("followUp");
    }

    /** 是否按时，以办的那一天为准，不以登记的那一天为准；邮寄的以交邮日为准（民诉法第八十五条）。 */
    @Test
    void judgesWhatWasDoneByItsDayAndNotByThatOfItsEntry() {
        Walk byHand = accepted().then(HANDLE, APPROVE);
        Walk byPost = accepted().then(HANDLE, APPROVE);
        Walk tooLate = accepted().then(HANDLE, APPROVE);
        Walk informed = office.open(aPetition()).then(ACCEPT);
        office.later(Duration.ofDays(75));

        byHand.then(DELIVER.with("deliveredOn", daysAgo(20)));
        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> byPost.then(DELIVER.with("method", "POST")
                        .with("postedOn", daysAgo(0))
                        .with("deliveredOn", daysAgo(20))))
                .withMessageContaining("交邮日期不能晚于收到日期");
        byPost.then(DELIVER.with("method", "POST").with("postedOn", daysAgo(20)));
        tooLate.then(DELIVER.with("method", "POST").with("postedOn", daysAgo(1)));
        informed.then(INFORM.with("informedOn", daysAgo(70)));

        assertThat(kept(byHand, "X_HANDLE")).isTrue();
        assertThat(kept(byPost, "X_HANDLE")).isTrue();
        assertThat(kept(tooLate, "X_HANDLE")).isFalse();
        assertThat(kept(informed, "X_INFORM")).isTrue();
    }

    /** 转送、交办的：五个工作日内提出异议；逾期的应当接收。 */
    @Test
    void takesNoObjectionOnceItsPeriodIsOver() {
        Walk petition = office.open(aPetition().referred());
        Walk inTime = office.open(aPetition().referred());
        office.later(Duration.ofDays(20));

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(OBJECT))
                .withMessageMatching("期限已于.*日届满，不能再提出异议。请选择“属于，接收办理”，.*")
                .satisfies(refused ->
                        assertThat(refused.errors()).extracting("field").containsExactly("objectedOn"));
        assertThat(petition.standsAt()).isEqualTo("checkCompetence");
        inTime.then(OBJECT.with("objectedOn", daysAgo(19)));
        assertThat(inTime.file().outcome()).isEqualTo("objected");
    }

    private Walk accepted() {
        return office.open(aPetition()).then(ACCEPT, INFORM);
    }

    private Boolean kept(Walk petition, String code) {
        return deadlines.of(petition.number().value()).stream()
                .filter(standing -> standing.code().equals(code))
                .findFirst()
                .orElseThrow()
                .kept();
    }

    private String daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days).toString();
    }
}
