package org.niangjia.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.niangjia.Pages.words;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Pages;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.figures.Figures;
import org.niangjia.mediation.figures.MediationReport;
import org.niangjia.mediation.figures.MediationReport.Part;
import org.springframework.beans.factory.annotation.Autowired;

/** 《“法院+工会”诉调对接统计表》, with the figures of a real annual report (S001). */
@IntegrationTest
class MediationReportIT {

    private static final String CITY = "421000";
    private static final String COUNTY = "421002";

    @Autowired
    private AYearOfMediations year;

    @Autowired
    private Reports reports;

    @Autowired
    private Office office;

    @Autowired
    private Pages pages;

    @AfterEach
    void nothingOfThatYearIsLeft() {
        year.forget();
    }

    @Test
    void printsTheRatesOfAnAnnualReport() throws Exception {
        year.of(41, "COURT_PRE", CITY, "C1_AGREED");
        year.of(44, "COURT_IN", COUNTY, "C5_DIVERGENT");
        year.of(4, "COURT_PRE", CITY, null);
        year.of(4, "UNION_SELF", CITY, "C1_AGREED");
        year.agreedOn(year.one("UNION_SELF", CITY, "C10_PROPOSAL_DEEMED", 1), "519900", null);
        year.of(192, "UNION_SELF", CITY, "C2_WITHDRAWN");
        year.of(36, "UNION_SELF", CITY, null);
        year.refused("UNION_SELF", CITY);

        MediationReport report = report("vice-chair", CITY);

        Figures court = report.families().get(0).total();
        assertThat(court.accepted()).isEqualTo(89);
        assertThat(court.closed()).isEqualTo(85);
        assertThat(court.agreed()).isEqualTo(41);
        assertThat(court.closeRate()).isEqualByComparingTo("95.51");
        assertThat(court.successRate()).isEqualByComparingTo("48.24");
        Figures union = report.families().get(1).total();
        assertThat(union.accepted()).isEqualTo(233);
        assertThat(union.closed()).isEqualTo(197);
        assertThat(union.agreed()).isEqualTo(5);
        assertThat(union.refused()).isEqualTo(1);
        assertThat(union.closeRate()).isEqualByComparingTo("84.55");
        assertThat(union.successRate()).isEqualByComparingTo("2.54");
        assertThat(union.toWorkers()).isEqualByComparingTo("519900");
        assertThat(union.meanDays()).isEqualByComparingTo("10");
        assertThat(pages.read("vice-chair", "/reports?from=1995-01-01&to=1995-12-31"))
                .contains("95.51 %", "48.24 %", "84.55 %", "2.54 %", "519,900.00", "自行和解、撤回 192 件", "口径");
        assertThat(words(pages.ask(
                        get("/api/reports/court-union-mediation?from=1995-01-01&to=1995-12-31&union=421000"),
                        "vice-chair")))
                .contains("\"closeRate\":95.51", "\"accepted\":233");
    }

    @Test
    void tellsCountiesAndChannelsApart() {
        year.of(2, "COURT_PRE", CITY, "C1_AGREED");
        year.of(3, "COURT_IN", COUNTY, "C6_EXPIRED");

        MediationReport report = report("vice-chair", CITY);

        assertThat(report.families().get(0).regions())
                .extracting(Part::name, part -> part.figures().closed())
                .containsExactly(tuple("江州市总工会", 2), tuple("沙洲区总工会", 3));
        assertThat(report.families().get(0).channels())
                .extracting(part -> part.figures().closed())
                .containsExactly(2, 3);
        assertThat(report("vice-chair", COUNTY).families().get(0).total().closed())
                .isEqualTo(3);
        assertThat(report("county-leader1", COUNTY).families().get(0).total().closed())
                .isEqualTo(3);
    }

    @Test
    void countsTheAgreementsThatNobodyHadToBeMadeToKeep() {
        CaseNumber kept = agreed("18600", "2000");
        year.term(kept, AYearOfMediations.LAST);
        year.performed(kept, false);
        CaseNumber enforced = agreed("100", null);
        year.term(enforced, AYearOfMediations.LAST);
        year.performed(enforced, true);
        CaseNumber open = agreed("100", null);
        year.term(open, AYearOfMediations.LAST.plusYears(100));

        Figures court = report("vice-chair", CITY).families().get(0).total();

        assertThat(court.dueAgreements()).isEqualTo(2);
        assertThat(court.performanceRate()).isEqualByComparingTo("50");
        assertThat(court.benefits()).isEqualByComparingTo("20800");
    }

    private CaseNumber agreed(String workers, @Nullable String employers) {
        CaseNumber number = year.one("COURT_PRE", CITY, "C1_AGREED", 1);
        year.agreedOn(number, workers, employers);
        return number;
    }

    @Test
    void countsNoRegistrationThatWasTakenBackAndTellsCollectiveCasesFromPersons() {
        year.takenBack(year.one("UNION_SELF", CITY, null, 1));
        year.one("UNION_SELF", CITY, null, 12);

        Figures union = report("vice-chair", CITY).families().get(1).total();

        assertThat(union.accepted()).isEqualTo(1);
        assertThat(union.collectiveCases()).isEqualTo(1);
        assertThat(union.collectivePersons()).isEqualTo(12);
        assertThat(union.successRate()).isNull();
    }

    @Test
    void isNotForThoseWhoseUnionItIsNot() throws Exception {
        assertThat(pages.ask(get("/api/reports/court-union-mediation?union=421000"), "county-leader1")
                        .getStatus())
                .isEqualTo(404);
        assertThat(words(pages.ask(get("/api/reports/court-union-mediation?from=2026-13-01"), "county-leader1")))
                .contains("\"field\":\"from\"");
        assertThat(pages.ask(get("/reports?from=2026-02-01&to=2026-01-01"), "county-leader1")
                        .getStatus())
                .isEqualTo(400);
    }

    private MediationReport report(String login, String union) {
        return reports.mediation(AYearOfMediations.FIRST, AYearOfMediations.LAST, union, office.member(login))
                .orElseThrow();
    }
}
