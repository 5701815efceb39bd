package org.niangjia.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.Pages.words;
import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;
import static org.niangjia.petition.APetition.aPetition;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.Office.Walk;
import org.niangjia.Pages;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

/** 更正登记: whatever copied the application follows it, and what periods or the court go by stays. */
@IntegrationTest
class MediationCorrectionIT {

    @Autowired
    private Office office;

    @Autowired
    private MediationOffice mediators;

    @Autowired
    private Mediations mediations;

    @Autowired
    private WorkList workList;

    @Autowired
    private Pages pages;

    @Test
    void theMediationFollowsItsApplication() throws Exception {
        Walk mediation = mediators.open(aMediation().referredByACourt(), REGISTER);

        assertThat(correct(
                                mediation,
                                "\"courtCaseNo\":\"（2026）鄂1002诉前调999号\",\"disputeCategory\":[\"COMPENSATION\"],"
                                        + "\"limitationStart\":\"2026-08-15\",\"arbitrationStatus\":\"ARB_OVERDUE\",\"workerCount\":4")
                        .getStatus())
                .isEqualTo(204);

        Mediation now = mediations.of(mediation.number());
        assertThat(now.court().caseNo()).isEqualTo("（2026）鄂1002诉前调999号");
        assertThat(mediations.ofCourt("（2026）鄂1002诉前调999号")).contains(mediation.number());
        assertThat(now.categories()).containsExactly("COMPENSATION");
        assertThat(now.category()).isEqualTo("COMPENSATION");
        assertThat(now.limitationStart()).isEqualTo(LocalDate.of(2026, 8, 15));
        assertThat(now.arbitrationStatus()).isEqualTo("ARB_OVERDUE");
        assertThat(now.workers()).isEqualTo(4);
    }

    @Test
    void theCaseIsCalledByWhatItIsAboutWhereverItIsListed() throws Exception {
        Walk mediation = mediators.open(aMediation());
        assertThat(mediation.file().title()).endsWith("：劳动报酬");

        correct(mediation, "\"disputeCategory\":[\"DISMISSAL\"]");

        assertThat(mediation.file().title()).endsWith("：除名、辞退、辞职、离职");
        assertThat(workList.of(mediation.number().value()))
                .extracting(WorkItem::title)
                .containsExactly(mediation.file().title());
    }

    /** 案由: in the statistics a case counts once, whatever else it is about. */
    @Test
    void theCauseIsThatOfTheLargestClaimOnceTheClaimsAreWrittenDown() throws Exception {
        Walk mediation = mediators.open(
                aMediation().with("disputeCategory", List.of("LABOR_RELATION", "WAGE", "COMPENSATION")), REGISTER);
        assertThat(mediations.of(mediation.number()).category()).isEqualTo("WAGE");

        correct(mediation, "\"disputeCategory\":[\"LABOR_RELATION\",\"COMPENSATION\"]");

        assertThat(mediations.of(mediation.number()).category()).isEqualTo("LABOR_RELATION");
    }

    @Test
    void whatPeriodsCountFromIsNotPutRight() throws Exception {
        Walk mediation = mediators.open(aMediation());

        for (String fixed : List.of("\"channel\":\"PROACTIVE\"", "\"applicationReceivedAt\":\"2026-10-01\"")) {
            MockHttpServletResponse refused = correct(mediation, fixed);
            assertThat(refused.getStatus()).as(fixed).isEqualTo(400);
            assertThat(words(refused)).contains("不能更正");
        }
        assertThat(pages.read("intake", "/cases/{n}/correct", mediation.number()))
                .contains("name=\"limitationStart\"")
                .doesNotContain("name=\"channel\"", "name=\"applicationReceivedAt\"");
    }

    @Test
    void whatTheCourtsPlatformSentIsPutRightButNotWhatTheCourtKnowsItBy() throws Exception {
        Walk mediation = mediators.assigned(aMediation().referredByACourt());
        assertThat(pages.read("intake", "/cases/{n}", mediation.number())).contains("/correct\"");

        assertThat(correct(mediation, "\"courtCaseNo\":\"（2026）鄂1002诉前调998号\"").getStatus())
                .isEqualTo(400);
        assertThat(correct(mediation, "\"limitationStart\":\"2026-07-01\"").getStatus())
                .isEqualTo(204);

        assertThat(mediations.of(mediation.number()).limitationStart()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(pages.read("intake", "/cases/{n}/correct", mediation.number()))
                .contains("name=\"workerCount\"")
                .doesNotContain("name=\"courtCaseNo\"", "name=\"courtName\"");
    }

    @Test
    void aDisputeThatAPetitionBecameIsPutRightOnceItsApplicationIsWrittenDown() throws Exception {
        Walk petition =
                office.open(aPetition()).then(org.niangjia.petition.Steps.MEDIATE, org.niangjia.petition.Steps.INFORM);
        Walk mediation = mediators.madeFrom(petition);
        String title = mediation.file().title();
        assertThat(correct(mediation, "\"workerCount\":2").getStatus()).isEqualTo(409);

        mediators.take(
                mediation, new Step("completeIntake", "intake", aMediation().answers()));
        assertThat(correct(mediation, "\"workerCount\":2").getStatus()).isEqualTo(204);

        assertThat(mediations.of(mediation.number()).workers()).isEqualTo(2);
        assertThat(mediation.file().title()).isEqualTo(title);
    }

    @Test
    void tenWorkersThatNobodyHadCountedAreReportedAtOnce() throws Exception {
        Walk mediation = mediators.open(aMediation(), TO_ACCEPTANCE);

        assertThat(correct(mediation, "\"workerCount\":12").getStatus()).isEqualTo(204);
        assertThat(mediators.standsAt(mediation)).contains("reportOrally", "askRespondent");

        correct(mediation, "\"workerCount\":13");
        assertThat(mediators.standsAt(mediation)).containsOnlyOnce("reportOrally");
    }

    @Test
    void theRecordTellsBothAndStaysIntact() throws Exception {
        Walk mediation = mediators.open(aMediation());
        correct(mediation, "\"workerCount\":3");

        assertThat(pages.read("intake", "/api/cases/{n}/entries", mediation.number()))
                .contains(EntryKind.CORRECTED.name(), "劳动者人数（更正前）", "劳动者人数（更正后）");
        assertThat(pages.read("intake", "/api/cases/{n}/verify", mediation.number()))
                .contains("\"intact\":true");
    }

    private MockHttpServletResponse correct(Walk mediation, String answers) throws Exception {
        return pages.ask(
                post("/api/cases/{n}/correct", mediation.number())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"登记有误\",\"answers\":{" + answers + "}}"),
                "intake");
    }
}
