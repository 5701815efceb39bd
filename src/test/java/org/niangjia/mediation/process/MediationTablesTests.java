package org.niangjia.mediation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The decision tables DMN-M1…M7 (domain rules §3.4, §3.7), row by row. */
class MediationTablesTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final Map<String, Object> ACCEPTABLE = Map.of(
            "acceptReview_inScope", "YES",
            "acceptReview_jurisdiction", "YES",
            "acceptReview_resJudicata", "NO",
            "acceptReview_refused", "NO",
            "acceptReview_duplicate", "NO",
            "acceptReview_standing", "YES",
            "supplemented", false,
            "acceptReview_fit", "YES");

    @ParameterizedTest
    @CsvSource({
        "acceptReview_inScope, NO, R1_OUT_OF_SCOPE",
        "acceptReview_jurisdiction, NO, R2_NO_JURISDICTION",
        "acceptReview_resJudicata, YES, R3_RES_JUDICATA",
        "acceptReview_refused, YES, R4_REFUSED",
        "acceptReview_duplicate, YES, R5_DUPLICATE",
        "acceptReview_standing, NO, SUPPLEMENT",
        "acceptReview_fit, NO, R7_NOT_FIT",
        "acceptReview_fit, YES, ACCEPT"
    })
    void oneObstacleIsEnoughNotToTakeADisputeUp(String fact, String answer, String result) {
        assertThat(ask("acceptance", with(ACCEPTABLE, fact, answer))).isEqualTo(result);
    }

    @Test
    void whoseStandingIsUnclearIsAskedOnceAndTurnedAwayTheSecondTime() {
        Map<String, Object> unclear = with(ACCEPTABLE, "acceptReview_standing", "NO");

        assertThat(ask("acceptance", unclear)).isEqualTo("SUPPLEMENT");
        assertThat(ask("acceptance", with(unclear, "supplemented", true))).isEqualTo("R6_NO_STANDING");
    }

    @Test
    void theFirstObstacleNamesTheReason() {
        Map<String, Object> both = with(with(ACCEPTABLE, "acceptReview_refused", "YES"), "acceptReview_inScope", "NO");

        assertThat(ask("acceptance", both)).isEqualTo("R1_OUT_OF_SCOPE");
    }

    @ParameterizedTest
    @CsvSource({"MAJOR, false, TWO", "GENERAL, true, TWO", "GENERAL, false, ONE", "SIMPLE, false, ONE"})
    void aMajorOrCollectiveDisputeHasTwoMediators(String complexity, boolean collective, String mediators) {
        assertThat(ask("mediator-count", Map.of("complexity", complexity, "collective", collective)))
                .isEqualTo(mediators);
    }

    @ParameterizedTest
    @CsvSource({
        "COURT_PRE, NA, M_PRE",
        "COURT_IN, ORDINARY, M_IN_ORD",
        "COURT_IN, SUMMARY, M_IN_SUM",
        "UNION_SELF, NA, M_SELF",
        "PROACTIVE, NA, M_PROACTIVE",
        "ARB_ENTRUST, NA, M_ARB_ENTRUST"
    })
    void theChannelRulesThePeriod(String channel, String procedure, String period) {
        assertThat(ask("period", Map.of("channel", channel, "courtProcedure", procedure)))
                .isEqualTo(period);
    }

    @ParameterizedTest
    @FieldSource("org.niangjia.mediation.Steps#FLAWS")
    void oneFlawIsEnoughToSendAnAgreementBack(String flaw) {
        Map<String, Object> flawless = rows("agreement-review").stream()
                .filter(row -> !row.equals("pass"))
                .collect(Collectors.toMap(row -> "legalReview_" + row, row -> "NO"));

        assertThat(ask("agreement-review", flawless)).isEqualTo("PASS");
        assertThat(ask("agreement-review", with(flawless, "legalReview_" + flaw, "YES")))
                .isEqualTo("RETURN");
    }

    @ParameterizedTest
    @CsvSource({
        "COURT_IN,    NONE,               NOT_ARBITRATED, BACK_TO_TRIAL",
        "COURT_IN,    NONE,               ARBITRATED,     BACK_TO_TRIAL",
        "COURT_IN,    WAGE_IOU,           NOT_ARBITRATED, BACK_TO_TRIAL",
        "ARB_ENTRUST, NONE,               NOT_ARBITRATED, BACK_TO_ARBITRATION",
        "ARB_ENTRUST, NO_LABOUR_RELATION, NOT_ARBITRATED, BACK_TO_ARBITRATION",
        "PROACTIVE,   NONE,               NOT_ARBITRATED, INSPECTION_OR_ARBITRATION",
        "PROACTIVE,   WAGE_IOU,           NOT_ARBITRATED, SUE_AS_CIVIL",
        "PROACTIVE,   NONE,               ARB_REFUSED,    SUE",
        "COURT_PRE,   NONE,               ARBITRATED,     SUE_IN_TIME",
        "COURT_PRE,   NONE,               NOT_ARBITRATED, ARBITRATE",
        "UNION_SELF,  NONE,               NOT_ARBITRATED, ARBITRATE",
        "UNION_SELF,  NONE,               ARBITRATED,     SUE_IN_TIME",
        "UNION_SELF,  NONE,               ARB_REFUSED,    SUE",
        "UNION_SELF,  NONE,               ARB_OVERDUE,    SUE",
        "UNION_SELF,  WAGE_IOU,           NOT_ARBITRATED, SUE_AS_CIVIL",
        "UNION_SELF,  WAGE_AGREEMENT,     NOT_ARBITRATED, SUE_ON_AGREEMENT",
        "UNION_SELF,  PAYORDER_ENDED,     NOT_ARBITRATED, SUE_ON_AGREEMENT",
        "UNION_SELF,  NO_LABOUR_RELATION, NOT_ARBITRATED, SUE_AS_CIVIL",
        "UNION_SELF,  WAGE_IOU,           ARBITRATED,     SUE_AS_CIVIL"
    })
    void whoEntrustedADisputeGetsItBackAndElseArbitrationComesBeforeTheCourt(
            String channel, String exception, String arbitration, String next) {
        assertThat(ask(
                        "next-channel",
                        Map.of(
                                "channel",
                                channel,
                                "terminate_directSuit",
                                exception,
                                "arbitrationStatus",
                                arbitration)))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  UNION_SELF, JUDICIAL_CONFIRM, true,  false, true,  true,  INSTANT",
        "true,  COURT_IN,   NONE,             true,  false, true,  true,  INSTANT",
        "false, COURT_IN,   JUDICIAL_CONFIRM, true,  false, true,  true,  COURT_MEDIATION_DOC",
        "false, COURT_PRE,  JUDICIAL_CONFIRM, true,  false, true,  true,  JUDICIAL_CONFIRM",
        "false, UNION_SELF, JUDICIAL_CONFIRM, true,  false, false, false, NONE",
        "false, UNION_SELF, JUDICIAL_CONFIRM, true,  true,  true,  true,  NONE",
        "false, UNION_SELF, JUDICIAL_CONFIRM, false, false, true,  true,  ARB_REVIEW",
        "false, UNION_SELF, ARB_REVIEW,       true,  false, true,  true,  ARB_REVIEW",
        "false, UNION_SELF, ARB_REVIEW,       true,  false, true,  false, NONE",
        "false, UNION_SELF, ARB_REVIEW,       false, true,  true,  true,  NONE",
        "false, UNION_SELF, NONE,             true,  false, true,  true,  NONE"
    })
    void onlyPaymentsThatBothWantConfirmedInTimeGoToTheCourt(
            boolean allPerformed,
            String channel,
            String wish,
            boolean onlyPayment,
            boolean labourRelation,
            boolean confirmInTime,
            boolean arbitrationInTime,
            String destination) {
        assertThat(ask(
                        "destination",
                        Map.of(
                                "allPerformed", allPerformed,
                                "channel", channel,
                                "wish", wish,
                                "onlyPayment", onlyPayment,
                                "labourRelation", labourRelation,
                                "confirmInTime", confirmInTime,
                                "arbitrationInTime", arbitrationInTime)))
                .isEqualTo(destination);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  ENFORCE",
        "false, true,  true,  PAYMENT_ORDER",
        "false, true,  false, PAYMENT_ORDER",
        "false, false, true,  SUE",
        "false, false, false, ARBITRATE"
    })
    void whatIsNotPaidIsSoughtBy(boolean enforceable, boolean fourKinds, boolean onlyWages, String remedy) {
        assertThat(ask("remedy", Map.of("enforceable", enforceable, "fourKinds", fourKinds, "onlyWages", onlyWages)))
                .isEqualTo(remedy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acceptance",
                "mediator-count",
                "period",
                "agreement-review",
                "next-channel",
                "destination",
                "remedy"
            })
    void everyRowNamesItsBasis(String table) {
        assertThat(read(table).getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(row -> assertThat(
                        row.getDescription().getTextContent())
                .isNotBlank());
    }

    private static Map<String, Object> with(Map<String, Object> facts, String fact, Object value) {
        Map<String, Object> others = new HashMap<>(facts);
        others.put(fact, value);
        return others;
    }

    private static Object ask(String table, Map<String, Object> facts) {
        DmnDecision decision = ENGINE.parseDecisions(open(table)).get(0);
        return ENGINE.evaluateDecisionTable(decision, facts).getSingleResult().getSingleEntry();
    }

    private static Set<String> rows(String table) {
        return read(table).getModelElementsByType(Rule.class).stream()
                .map(row -> row.getId().substring(row.getId().indexOf('_') + 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static org.camunda.bpm.model.dmn.DmnModelInstance read(String table) {
        return Dmn.readModelFromStream(open(table));
    }

    private static InputStream open(String table) {
        return Stream.of("/bpmn/mediation/" + table + ".dmn")
                .map(MediationTablesTests.class::getResourceAsStream)
                .findFirst()
                .orElseThrow();
    }
}
