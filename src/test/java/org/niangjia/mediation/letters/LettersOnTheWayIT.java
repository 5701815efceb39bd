package org.niangjia.mediation.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Office.Step.step;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.Office.Walk;
import org.niangjia.TimeReturns;
import org.niangjia.document.Letters;
import org.niangjia.document.Letters.Possible;
import org.niangjia.mediation.AMediation;
import org.niangjia.mediation.MediationOffice;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.dispute.ADispute;
import org.springframework.beans.factory.annotation.Autowired;

/** Which letters a case offers where it stands (domain rules §3.3, §3.11); each can be drafted, and asks for nothing unknown. */
@IntegrationTest
@ExtendWith(TimeReturns.class)
class LettersOnTheWayIT {

    private static final Step ESCALATES =
            step("riskEscalates", "mediator1", "kinds", List.of("VIOLENCE"), "situation", "职工聚集在厂门口，已派员到场。");

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Letters letters;

    @Autowired
    private Mediations mediations;

    @Autowired
    private Periods periods;

    @Autowired
    private Office office;

    @Test
    void anApplicationIsWrittenDownFromTheFirstDay() {
        Walk alone = mediators.open(aMediation());
        Walk represented = mediators.open(aMediation()
                .with("workers", List.of(ADispute.worker("agent", Map.of("name", "赵测试", "authority", "GENERAL")))));

        assertThat(offered(alone)).containsExactlyInAnyOrder("D-M1", "D-M6");
        assertThat(offered(represented)).containsExactlyInAnyOrder("D-M1", "D-M6", "D-M23");
    }

    @Test
    void whoSpeaksForManyIsElectedInWriting() {
        assertThat(offered(mediators.open(aMediation().collective()))).contains("D-M24");
    }

    @Test
    void onlyACourtsCaseIsSentBackToTheCourt() {
        Walk ofTheUnion = mediators.open(aMediation(), REGISTER, REFUSE);
        Walk ofTheCourt = mediators.open(aMediation().referredByACourt(), REGISTER, REFUSE);

        assertThat(offered(ofTheUnion)).contains("D-M3").doesNotContain("D-M2", "D-M4");
        assertThat(offered(ofTheCourt)).contains("D-M3", "D-M4").doesNotContain("D-M2");
    }

    @Test
    void bothSidesAreAskedAndToldTheirRightsOnceItIsTakenUp() {
        assertThat(offered(mediators.open(aMediation(), TO_ACCEPTANCE)))
                .contains("D-M2", "D-M5", "D-M8")
                .doesNotContain("D-M3", "D-M7", "D-M13");
    }

    @Test
    void aSessionIsAnnouncedWhenItIsPlannedAndWrittenUpWhenItWasHeld() {
        Walk mediation = mediators.open(aMediation(), REGISTER, ACCEPT, WILLING, DESIGNATE);
        assertThat(offered(mediation)).contains("D-M7").doesNotContain("D-M9");
        mediators.take(mediation, TAKE_SEAT, NOTIFY);
        assertThat(offered(mediation)).contains("D-M9").doesNotContain("D-M10");

        mediators.take(mediation, CONTINUE);

        assertThat(offered(mediation)).contains("D-M10");
    }

    /** DMN-M3. */
    @Test
    void aLetterSaysThePeriodAsTheTablesLayItDown() {
        assertThat(periodOf(aMediation()))
                .isEqualTo("本案由工会受理，调解期限为15日，自收到调解申请之日起计算（《劳动争议调解仲裁法》第十四条）。双方同意的，可以延长。" + "期满未达成协议的，当事人可以依法申请仲裁。");
        assertThat(periodOf(aMediation().entrustedByACourt("SUMMARY")))
                .startsWith("本案由法院委托，适用简易程序，调解期限为7日，自签收材料或平台确认接受之日起计算")
                .endsWith("延长的调解期间不计入审理期限。");
        assertThat(periodOf(aMediation().entrustedByArbitration()))
                .contains("调解期限为10日，自当事人同意之日起计算")
                .doesNotContain("可以延长");
    }

    private String periodOf(AMediation dispute) {
        return periods.sentence(mediations.of(mediators.open(dispute).number()));
    }

    @Test
    void bothConsentInWritingToAnExtensionThatSomebodyReports() {
        Walk mediation = mediators.open(aMediation(), TO_SEAT);
        assertThat(offered(mediation)).doesNotContain("D-M11");

        mediators.report(mediation, AGREE_TO_EXTEND);

        assertThat(offered(mediation)).contains("D-M11");
    }

    @Test
    void aSuspicionOfShamMediationIsReportedToTheCourt() {
        Walk mediation = mediators.open(aMediation().referredByACourt(), TO_SESSION);
        assertThat(offered(mediation)).doesNotContain("D-M12");

        mediators.report(mediation, SUSPECT);

        assertThat(offered(mediation)).contains("D-M12");
    }

    @Test
    void aRiskIsReportedWhenSomebodyTellsOfItOrTenWorkersStandTogether() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        assertThat(offered(mediation)).doesNotContain("D-M13");

        mediators.report(mediation, ESCALATES);

        assertThat(offered(mediation)).contains("D-M13");
        assertThat(offered(mediators.open(aMediation().collective(), TO_ACCEPTANCE)))
                .contains("D-M13");
    }

    @Test
    void anAgreementHasItsLettersToTheOrderForPayment() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.take(mediation, AGREE);
        assertThat(offered(mediation)).doesNotContain("D-M14");
        mediators.take(mediation, DRAFT, PASS);
        assertThat(offered(mediation)).contains("D-M14").doesNotContain("D-M15", "D-M20");
        mediators.take(mediation, SIGN_AND_CONFIRM);
        assertThat(offered(mediation)).contains("D-M15").doesNotContain("D-M19");
        mediators.take(mediation, NOT_APPLY);
        office.later(Duration.ofDays(120));
        assertThat(offered(mediation)).contains("D-M19");

        mediators.take(mediation, NOT_PERFORMED);

        assertThat(offered(mediation)).contains("D-M20").doesNotContain("D-M18");
        mediators.take(mediation, SEEK_PAYMENT);
        assertThat(offered(mediation)).contains("D-M21");
    }

    @Test
    void aFailureHasItsLettersToTheClosingReport() {
        Walk mediation = mediators.open(aMediation(), TO_SESSION);
        mediators.take(mediation, FAIL);
        assertThat(offered(mediation)).contains("D-M16").doesNotContain("D-M17", "D-M18");
        mediators.take(mediation, PROPOSE);
        assertThat(letters.possible(mediation.file()))
                .extracting(each -> each.kind().code())
                .contains("D-M17");
        mediators.take(mediation, SERVE_PROPOSAL);
        assertThat(offered(mediation)).contains("D-M17");
        mediators.take(mediation, OBJECT);
        assertThat(offered(mediation)).contains("D-M18");

        mediators.take(mediation, TERMINATE.by("mediator1"));

        assertThat(offered(mediation)).contains("D-M21");
        mediators.take(mediation, ARCHIVE);
        assertThat(letters.possible(mediation.file())).isEmpty();
    }

    /** Drafted without a gap. */
    private Set<String> offered(Walk walk) {
        Stream<Possible> possible = letters.possible(walk.file()).stream().filter(each -> each.obstacle() == null);
        return possible.peek(each -> assertThat(letters.draft(
                                        walk.file(),
                                        each.kind(),
                                        each.occasion().key())
                                .unknown())
                        .as(each.kind().name())
                        .isEmpty())
                .map(each -> each.kind().code())
                .collect(Collectors.toSet());
    }
}
