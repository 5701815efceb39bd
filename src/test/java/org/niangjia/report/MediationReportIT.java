package org.niangjia.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.niangjia.Pages.words;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Pages;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.AMediationFile;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.figures.Figure;
import org.niangjia.mediation.figures.Figures;
import org.niangjia.mediation.figures.MediationReport;
import org.niangjia.mediation.figures.MediationReport.Family;
import org.niangjia.mediation.figures.MediationReport.Part;
import org.niangjia.mediation.figures.Picked;
import org.niangjia.mediation.figures.Side;
import org.springframework.beans.factory.annotation.Autowired;

/** 《“法院+工会”诉调对接统计表》, with the figures of a real annual report (S001). */
@IntegrationTest
class MediationReportIT {

    private static final String CITY = "421000";
    private static final String COUNTY = "421002";

    @Autowired
    private AYearOfMediations year;

    @Autowired
    private AMediationFile files;

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

    @Test
    void takesAnAgreementForKeptOnceItsPaymentsAddUp() {
        CaseNumber inParts = agreed("100", null);
        year.term(inParts, AYearOfMediations.LAST.plusYears(100));
        year.performed(inParts, 1, "PART", 60, false);
        year.performed(inParts, 2, "PART", 40, false);
        CaseNumber fallen = agreed("100", null);
        year.term(fallen, AYearOfMediations.LAST);
        year.performed(fallen, 1, "PART", 60, false);
        year.performed(fallen, 2, "NOT", null, false);
        agreed("100", null);

        Figures court = report("vice-chair", CITY).families().get(0).total();

        assertThat(court.agreed()).isEqualTo(3);
        assertThat(court.dueAgreements()).isEqualTo(2);
        assertThat(court.keptByThemselves()).isEqualTo(1);
    }

    @Test
    void aFigureLeadsToAsManyCasesAsItCounts() {
        aYearOfEverything();

        for (Family family : report("vice-chair", CITY).families()) {
            leadsToItsCases(family, "", "", family.total());
            for (String way : List.of("channels", "regions", "categories")) {
                family.by(way).forEach(part -> leadsToItsCases(family, way, part.code(), part.figures()));
            }
        }
    }

    private void aYearOfEverything() {
        year.of(2, "COURT_PRE", CITY, "C1_AGREED");
        year.of(1, "COURT_IN", COUNTY, "C5_DIVERGENT");
        year.of(1, "UNION_SELF", "421002001001", "C2_WITHDRAWN");
        year.refused("UNION_SELF", CITY);
        year.one("PROACTIVE", COUNTY, null, 12);
        year.late(year.one("UNION_SELF", COUNTY, "C6_EXPIRED", 1));
        year.takenBack(year.one("UNION_SELF", CITY, null, 1));
        CaseNumber kept = agreed("100", null);
        year.term(kept, AYearOfMediations.LAST);
        year.performed(kept, false);
        year.confirmed(kept);
    }

    private void leadsToItsCases(Family family, String way, String part, Figures figures) {
        Map<Figure, Integer> counts = new EnumMap<>(Map.of(
                Figure.ACCEPTED, figures.accepted(),
                Figure.REFUSED, figures.refused(),
                Figure.CLOSED, figures.closed(),
                Figure.AGREED, figures.agreed(),
                Figure.DUE, figures.dueAgreements(),
                Figure.KEPT, figures.keptByThemselves(),
                Figure.OVERDUE, figures.overdue(),
                Figure.COLLECTIVE, figures.collectiveCases(),
                Figure.CONFIRMED, figures.confirmed()));
        assertThat(counts).containsOnlyKeys(Figure.values());
        counts.forEach((figure, count) -> {
            Reports.Cases cases = cases("vice-chair", new Picked(figure, Side.valueOf(family.code()), way, part, null));
            assertThat(cases.counted())
                    .as("%s %s %s", family.code(), figure, part)
                    .isEqualTo(count);
            assertThat(cases.seen().total()).isEqualTo(count);
        });
        figures.byReason().forEach((reason, count) -> assertThat(cases(
                                "vice-chair",
                                new Picked(
                                        Figure.CLOSED,
                                        Side.valueOf(family.code()),
                                        way,
                                        part,
                                        CloseReason.valueOf(reason)))
                        .seen()
                        .total())
                .isEqualTo(count));
    }

    private Reports.Cases cases(String login, Picked picked) {
        return reports.cases(
                        new Span(AYearOfMediations.FIRST, AYearOfMediations.LAST),
                        null,
                        picked,
                        office.member(login),
                        0,
                        20)
                .orElseThrow();
    }

    /** 统计 is for more people than the cases are: of these she gets the number and no more. */
    @Test
    void countsButDoesNotListWhatTheReaderMayNotSee() throws Exception {
        CaseNumber hidden = year.one("UNION_SELF", COUNTY, "C2_WITHDRAWN", 1);
        CaseNumber known = year.one("UNION_SELF", COUNTY, "C6_EXPIRED", 1);
        files.involve(known, "county-leader1");
        String list = "/court-union-mediation/cases?from=1995-01-01&to=1995-12-31&figure=CLOSED&side=UNION";

        assertThat(pages.read("county-leader1", "/reports?from=1995-01-01&to=1995-12-31"))
                .contains("figure=CLOSED");
        assertThat(pages.read("county-leader1", "/reports" + list))
                .contains("统计表计 2 件", "其中 1 件不在您可以查看的范围内", known.value())
                .doesNotContain(hidden.value());
        assertThat(words(pages.ask(get("/api/reports" + list), "county-leader1")))
                .contains("\"counted\":2,\"total\":1", known.value())
                .doesNotContain(hidden.value());
        assertThat(pages.read("vice-chair", "/reports" + list + "&reason=C6_EXPIRED"))
                .contains("统计表计 1 件", known.value())
                .doesNotContain("不在您可以查看的范围内", hidden.value());
        assertThat(pages.ask(get("/reports" + list + "&union=421000"), "county-leader1")
                        .getStatus())
                .isEqualTo(404);
        assertThat(pages.ask(get("/reports/court-union-mediation/cases?figure=NONE&side=UNION"), "vice-chair")
                        .getStatus())
                .isEqualTo(400);
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
        return reports.mediation(new Span(AYearOfMediations.FIRST, AYearOfMediations.LAST), union, office.member(login))
                .orElseThrow();
    }
}
