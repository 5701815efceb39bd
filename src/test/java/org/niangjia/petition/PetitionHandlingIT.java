package org.niangjia.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.niangjia.Office.Step.step;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.Office.Walk;
import org.niangjia.TimeReturns;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.SubmissionRefused;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to an accepted petition on its way: more time, second thoughts, and who may decide. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class PetitionHandlingIT {

    @Autowired
    private Office office;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Clock clock;

    @Test
    void extendsThePeriodOnceOnTheLeadersApproval() {
        Walk petition = accepted();
        Instant due = petition.task().dueAt();

        petition.then(ASK_FOR_TIME, GRANT_TIME);

        assertThat(petition.standsAt()).isEqualTo("continueHandling");
        assertThat(petition.task().dueAt()).isAfterOrEqualTo(due.plus(Duration.ofDays(30)));
    }

    /** 《信访工作条例》第三十四条：告知信访人延期理由；由办理人告知。 */
    @Test
    void hasTheHandlerTellThePetitionerWhyItTakesLonger() {
        Walk petition = accepted().then(ASK_FOR_TIME, GRANT_TIME);

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(HANDLE_FURTHER))
                .withMessageContaining("已将延期理由告知信访人");
        assertThat(petition.then(TELL_AND_HANDLE).standsAt()).isEqualTo("approveOpinion");
    }

    /** 《信访工作条例》第三十四条：期限届满前批准延长。 */
    @Test
    void asksForNoMoreTimeOnceThePeriodIsOver() {
        Walk petition = accepted();
        office.later(Duration.ofDays(75));

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(ASK_FOR_TIME))
                .withMessageMatching("“办理信访事项”的期限已于.*日届满，不能再延长。");
        assertThat(petition.standsAt()).isEqualTo("handle");
    }

    @Test
    void grantsNoMoreTimeOnceThePeriodIsOver() {
        Walk petition = accepted().then(ASK_FOR_TIME);
        office.later(Duration.ofDays(75));

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(GRANT_TIME))
                .satisfies(refused ->
                        assertThat(refused.errors()).extracting("field").containsExactly("decision"));
        assertThat(petition.then(DENY_TIME).standsAt()).isEqualTo("continueHandling");
    }

    @Test
    void goesOnWithoutAnExtensionThatIsDenied() {
        Walk petition = accepted();
        Instant due = petition.task().dueAt();

        petition.then(ASK_FOR_TIME, DENY_TIME);

        assertThat(petition.standsAt()).isEqualTo("continueHandling");
        assertThat(petition.task().dueAt()).isEqualTo(due);
    }

    @Test
    void improvesAnOpinionThatTheLeaderReturns() {
        Walk petition = accepted().then(HANDLE, RETURN, HANDLE_FURTHER);

        assertThat(petition.standsAt()).isEqualTo("approveOpinion");
    }

    @Test
    void startsAnewWhenTheReviewSaysSo() {
        Walk petition = accepted().then(HANDLE, APPROVE, DELIVER, ASK_FOR_REVIEW, REDO);

        assertThat(petition.standsAt()).isEqualTo("handle");
    }

    /** 复核意见为终结意见：变更的照变更后的意见落实。 */
    @Test
    void carriesOutWhatTheReReviewChanged() {
        Walk petition = reReviewAsked();

        petition.then(CHANGE);

        assertThat(petition.standsAt()).isEqualTo("followUp");
    }

    @Test
    void startsAnewFromTheDayOfDeliveryWhenTheReReviewRevokesTheOpinion() {
        Walk petition = reReviewAsked();
        Instant completed = office.later(Duration.ofDays(10));
        LocalDate delivered = LocalDate.ofInstant(completed, clock.getZone()).minusDays(3);

        petition.then(REVOKE.with("deliveredOn", delivered.toString()));

        Standing anew = deadlines.ofTask(petition.task().id()).orElseThrow();
        assertThat(petition.standsAt()).isEqualTo("handle");
        assertThat(anew.start()).isEqualTo(delivered);
        assertThat(lastDay(anew)).isEqualTo(delivered.plusDays(60));
    }

    /** Before it moves past a holiday. */
    private LocalDate lastDay(Standing clockOfTheCase) {
        return Optional.ofNullable(clockOfTheCase.rolledFrom())
                .orElseGet(() -> LocalDate.ofInstant(Objects.requireNonNull(clockOfTheCase.due()), clock.getZone()));
    }

    /** 上一轮的请求不算到这一轮。 */
    @Test
    void isFollowedUpWhenNobodyAsksToReviewWhatWasHandledAnew() {
        Walk petition = reReviewAsked().then(REVOKE, HANDLE, APPROVE, DELIVER);
        assertThat(petition.standsAt()).isEqualTo("awaitReview");

        office.later(Duration.ofDays(55));

        assertThat(petition.standsAt()).isEqualTo("followUp");
        assertThat(petition.then(FOLLOW_UP).file().open()).isFalse();
    }

    @Test
    void saysWhyTheReReviewDoesNotMaintainTheOpinion() {
        Walk petition = reReviewAsked();

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(RE_REVIEW.with("conclusion", "CHANGE")))
                .satisfies(refused ->
                        assertThat(refused.errors()).extracting("message").containsExactly("请选择“变更、撤销的原因”。"));
    }

    @Test
    void staysInTheCountyThatTookIt() {
        Walk petition = office.open(aPetition().takenBy("county-clerk1"));

        assertThat(petition.number().value()).startsWith("XF421002");
        assertThat(petition.task().candidateGroups()).containsExactly("county_clerk.421002");
    }

    @Test
    void letsNobodyApproveTheirOwnOpinion() {
        Walk petition = accepted().then(HANDLE);

        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> petition.then(APPROVE.by("rights-officer")));
    }

    /** 复查、复核不得由原办理、审批的人作出。 */
    @Test
    void hasTheReviewDoneByOthersThanThoseWhoDecided() {
        Walk petition = accepted().then(HANDLE, APPROVE, DELIVER, ASK_FOR_REVIEW);

        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> petition.then(MAINTAIN.by("rights-director")));
        petition.then(MAINTAIN, ASK_FOR_RE_REVIEW);
        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> petition.then(RE_REVIEW.by("vice-chair")));
        assertThat(petition.then(RE_REVIEW).standsAt()).isEqualTo("followUp");
    }

    @Test
    void reviewsAMatterOfTheCountyInTheCity() {
        Walk petition = office.open(aPetition().takenBy("county-clerk1"))
                .then(ACCEPT.by("county-clerk1"), INFORM.by("county-clerk1"), HANDLE.by("county-clerk1"))
                .then(APPROVE.by("county-leader1"), DELIVER.by("county-clerk1"), ASK_FOR_REVIEW.by("county-clerk1"));

        assertThat(petition.task().candidateGroups())
                .containsExactlyInAnyOrder("rights_director.421000", "vice_chair.421000");
        assertThat(petition.then(MAINTAIN.by("rights-director")).standsAt()).isEqualTo("awaitReReview");
    }

    /** 业务规则 §2.4：不同意、退回必填原因和理由。 */
    @Test
    void refusesToSayNoWithoutAReason() {
        Walk petition = accepted().then(HANDLE);
        Step returned = step("approveOpinion", "rights-director", "decision", "RETURN", "opinion", "请修改。");

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> petition.then(returned))
                .satisfies(refused ->
                        assertThat(refused.errors()).extracting("message").containsExactly("请选择“退回的原因”。"));
    }

    private Walk reReviewAsked() {
        return accepted().then(HANDLE, APPROVE, DELIVER, ASK_FOR_REVIEW, MAINTAIN, ASK_FOR_RE_REVIEW);
    }

    private Walk accepted() {
        return office.open(aPetition()).then(ACCEPT, INFORM);
    }
}
