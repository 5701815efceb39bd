package org.niangjia.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.niangjia.petition.APetition.aPetition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.engine.NotYours;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way that a petition can take through its diagram, told with the diagram's own element ids. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PetitionPathsIT {

    @Autowired
    private Office office;

    @Autowired
    private Clock clock;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    private Instant now;

    @BeforeEach
    void rememberTheTime() {
        now = clock.instant();
    }

    @AfterEach
    void putTheClockBack() {
        office.backTo(now);
    }

    @AfterAll
    void everyFlowNodeWasWalked() {
        Set<String> drawn = repository
                .getBpmnModelInstance(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("petition")
                        .latestVersion()
                        .singleResult()
                        .getId())
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        Set<String> walked = history.createHistoricActivityInstanceQuery().finished().list().stream()
                .filter(it -> it.getProcessDefinitionKey().equals("petition"))
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
        assertThat(walked).containsAll(drawn);
    }

    @Test
    void objectsToWhatIsNotOurs() {
        Walk petition = office.open("petition", "intake", aPetition("source", "REFERRED"));

        petition.then("checkCompetence", "intake", "competence", "NO", "opinion", "应由区人社局办理。");

        assertThat(petition.file().outcome()).isEqualTo("objected");
    }

    @Test
    void takesOverWhatWasReferredRightly() {
        Walk petition = office.open("petition", "intake", aPetition("source", "REFERRED"));

        petition.then("checkCompetence", "intake", "competence", "YES");

        assertThat(petition.standsAt()).isEqualTo("decideAcceptance");
    }

    @Test
    void transfersToTheCompetentBody() {
        Walk petition = office.open("petition", "intake", aPetition());

        petition.then(
                "decideAcceptance", "intake", "decision", "TRANSFER", "transferTo", "江州市住建局", "opinion", "不属于工会职权。");
        inform(petition);

        assertThat(petition.file().outcome()).isEqualTo("transferred");
    }

    @Test
    void doesNotAcceptWhatIsBeforeACourt() {
        Walk petition = office.open("petition", "intake", aPetition());

        petition.then(
                "decideAcceptance", "intake", "decision", "REJECT", "rejectReason", "LITIGATION", "opinion", "已向法院起诉。");
        inform(petition);

        assertThat(petition.file().outcome()).isEqualTo("notAccepted");
    }

    @Test
    void handsALabourDisputeToMediation() {
        Walk petition = office.open("petition", "intake", aPetition());

        petition.then(
                "decideAcceptance", "intake", "decision", "MEDIATE", "petitionerAgrees", true, "opinion", "属于劳动争议。");
        inform(petition);

        assertThat(petition.file().outcome()).isEqualTo("handedToMediation");
        assertThat(jdbc.sql("select name from parked_message where case_number = ?")
                        .param(petition.number().value())
                        .query(String.class)
                        .list())
                .containsExactly("PETITION_TO_MEDIATION");
    }

    @Test
    void concludesOnceThePetitionerIsContent() {
        Walk petition = delivered(accepted());

        petition.then("awaitReview", "intake", "answer", "CONTENT");
        followUp(petition);

        assertThat(petition.file().outcome()).isEqualTo("concluded");
    }

    @Test
    void concludesWhenNobodyAsksForAReviewInThirtyDays() {
        Walk petition = delivered(accepted());

        office.later(Duration.ofDays(40));

        assertThat(petition.standsAt()).isEqualTo("followUp");
        followUp(petition);
        assertThat(petition.file().outcome()).isEqualTo("concluded");
    }

    @Test
    void extendsThePeriodOnceOnTheLeadersApproval() {
        Walk petition = accepted();
        Instant due = petition.task().dueAt();

        petition.then("handle", "rights-officer", "result", "EXTEND", "findings", "情况复杂。", "extensionReason", "需调阅档案。")
                .then(
                        "approveExtension",
                        "rights-director",
                        "decision",
                        "GRANT",
                        "opinion",
                        "同意。",
                        "petitionerInformed",
                        true);

        assertThat(petition.standsAt()).isEqualTo("continueHandling");
        assertThat(petition.task().dueAt()).isAfterOrEqualTo(due.plus(Duration.ofDays(30)));
    }

    @Test
    void goesOnWithoutAnExtensionThatIsDenied() {
        Walk petition = accepted();
        Instant due = petition.task().dueAt();

        petition.then("handle", "rights-officer", "result", "EXTEND", "findings", "情况复杂。", "extensionReason", "需调阅档案。")
                .then("approveExtension", "rights-director", "decision", "DENY", "opinion", "不同意。");

        assertThat(petition.standsAt()).isEqualTo("continueHandling");
        assertThat(petition.task().dueAt()).isEqualTo(due);
    }

    @Test
    void improvesAnOpinionThatTheLeaderReturns() {
        Walk petition = accepted();

        handle(petition)
                .then("approveOpinion", "rights-director", "decision", "RETURN", "opinion", "请写明依据。")
                .then("continueHandling", "rights-officer", "findings", "已补充依据。", "opinion", "支持诉求。");

        assertThat(petition.standsAt()).isEqualTo("approveOpinion");
    }

    @Test
    void startsAnewWhenTheReviewSaysSo() {
        Walk petition = reviewRequested();

        petition.then(
                "review",
                "rights-officer",
                "reviewedBy",
                "湖北省总工会",
                "conclusion",
                "REDO",
                "opinion",
                "事实不清。",
                "documentNo",
                "鄂工信复〔2026〕1号",
                "deliveredOn",
                "2026-11-21");

        assertThat(petition.standsAt()).isEqualTo("handle");
    }

    @Test
    void endsWithTheReReviewAtTheLatest() {
        Walk petition = reviewMaintained();

        petition.then("awaitReReview", "intake", "answer", "REQUEST", "requestedOn", "2026-11-21")
                .then(
                        "reReview",
                        "rights-officer",
                        "reviewedBy",
                        "湖北省总工会",
                        "opinion",
                        "维持。",
                        "documentNo",
                        "鄂工信核〔2026〕1号",
                        "deliveredOn",
                        "2026-11-21");
        followUp(petition);

        assertThat(petition.file().outcome()).isEqualTo("concluded");
    }

    @Test
    void concludesWhenNobodyAsksForAReReviewInThirtyDays() {
        Walk petition = reviewMaintained();

        office.later(Duration.ofDays(40));

        assertThat(petition.standsAt()).isEqualTo("followUp");
    }

    @Test
    void keepsACountysPetitionInTheCounty() {
        Walk petition = office.open("petition", "county-clerk1", aPetition());

        assertThat(petition.number().value()).startsWith("XF421002");
        assertThat(petition.task().candidateGroups()).containsExactly("county_clerk.421002");
    }

    @Test
    void letsNobodyApproveTheirOwnOpinion() {
        Walk petition = handle(accepted());

        assertThatExceptionOfType(NotYours.class)
                .isThrownBy(() ->
                        petition.then("approveOpinion", "rights-officer", "decision", "APPROVE", "opinion", "同意。"));
    }

    private Walk accepted() {
        Walk petition = office.open("petition", "intake", aPetition());
        petition.then("decideAcceptance", "intake", "decision", "ACCEPT", "opinion", "予以受理。");
        return inform(petition);
    }

    private static Walk inform(Walk petition) {
        return petition.then("inform", "intake", "method", "HAND", "informedOn", "2026-11-21");
    }

    private static Walk handle(Walk petition) {
        return petition.then(
                "handle", "rights-officer", "result", "OPINION", "findings", "情况属实。", "opinion", "督促单位支付。");
    }

    private static Walk delivered(Walk petition) {
        return handle(petition)
                .then("approveOpinion", "rights-director", "decision", "APPROVE", "opinion", "同意。")
                .then(
                        "deliverOpinion",
                        "intake",
                        "documentNo",
                        "江工信〔2026〕1号",
                        "method",
                        "HAND",
                        "deliveredOn",
                        "2026-11-21",
                        "reviewExplained",
                        true);
    }

    private Walk reviewRequested() {
        return delivered(accepted()).then("awaitReview", "intake", "answer", "REQUEST", "requestedOn", "2026-11-21");
    }

    private Walk reviewMaintained() {
        return reviewRequested()
                .then(
                        "review",
                        "rights-officer",
                        "reviewedBy",
                        "湖北省总工会",
                        "conclusion",
                        "MAINTAIN",
                        "opinion",
                        "维持。",
                        "documentNo",
                        "鄂工信复〔2026〕2号",
                        "deliveredOn",
                        "2026-11-21");
    }

    private static Walk followUp(Walk petition) {
        return petition.then("followUp", "intake", "visitedOn", "2026-11-21", "satisfaction", "SATISFIED");
    }
}
