package org.niangjia.bench;

import static org.niangjia.mediation.AMediation.aMediation;
import static org.niangjia.mediation.Steps.*;
import static org.niangjia.mediation.settlement.AgreementSheets.PERFORMANCES;
import static org.niangjia.mediation.settlement.AgreementSheets.SIGNATURES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.niangjia.Office;
import org.niangjia.Office.Step;
import org.niangjia.mediation.settlement.ASettlement;
import org.niangjia.mediation.sheet.Sheet;

/**
 * A dispute over wages that came to the union itself and was settled and paid at once: a start form with its lists, eleven
 * tasks, a session with its minutes, an agreement of two instalments, signed by four and performed.
 */
@RequiredArgsConstructor
final class MediationLine implements LineOfWork {

    private static final Date LATER = Date.from(Instant.parse("2026-12-21T09:30:00Z"));

    private final MediationDesk desk;
    private final String today;

    @Override
    public String title() {
        return "One mediation: register, eleven tasks, a session, an agreement performed at once";
    }

    @Override
    public String process() {
        return "court-union-mediation";
    }

    @Override
    public List<String> drawings() {
        return Stream.of(
                        "court-union-mediation.bpmn",
                        "acceptance.dmn",
                        "agreement-review.dmn",
                        "destination.dmn",
                        "mediator-count.dmn",
                        "next-channel.dmn",
                        "period.dmn",
                        "remedy.dmn")
                .map("bpmn/mediation/"::concat)
                .toList();
    }

    @Override
    public Step registration() {
        return new Step("receive", "intake", aMediation().answers());
    }

    @Override
    public List<Step> tasks() {
        return List.of(
                REGISTER, ACCEPT, WILLING, designate(), TAKE_SEAT, notified(), AGREE, draft(), PASS, SIGN, ARCHIVE);
    }

    private static Step notified() {
        return NOTIFY.with("noticeOn", MediationDesk.LONG_AGO.toLocalDate().toString());
    }

    private Step designate() {
        return DESIGNATE.with("mediatorNo", desk.rosterNo()).with("overrideReason", "双方都要求由其调解。");
    }

    private static Step draft() {
        Map<String, Object> answers = ASettlement.agreement();
        answers.putAll(DRAFT.answers());
        return new Step(DRAFT.element(), DRAFT.login(), answers);
    }

    @Override
    public String outcome() {
        return "closedAgreed";
    }

    @Override
    public List<Note> notesBefore(Step step) {
        return switch (step.element()) {
            case "notifySession" -> List.of(desk.session());
            case "holdSession" -> List.of(desk.minutes());
            case "sign" -> signing();
            default -> List.of();
        };
    }

    private List<Note> signing() {
        List<Note> notes = new ArrayList<>();
        Stream.of("WORKER-1", "EMPLOYER-1", "MEDIATOR", "SEAL")
                .forEach(signer -> notes.add(line(
                        SIGNATURES, signer, "signer", signer, "manner", "SIGNATURE", "signedAt", today + "T08:00")));
        Stream.of(1, 2)
                .forEach(term ->
                        notes.add(line(PERFORMANCES, "" + term, "term", term, "result", "FULL", "performedOn", today)));
        return notes;
    }

    private Note line(Sheet sheet, String which, Object... answers) {
        return desk.line(sheet, which, Office.answers(answers));
    }

    @Override
    public Map<String, Object> toldBy(Step step) {
        return switch (step.element()) {
            case "receive" -> told();
            case "register" -> Map.of("complexity", "GENERAL");
            case "chooseMediator" -> Map.of("mediator", "mediator1");
            case "mediatorAccept" ->
                Map.of("mediatorReady", true, "mediatorAccept_secondAnswer", "", "mediatorAccept_secondDisclosure", "");
            case "holdSession" -> Map.of("agreementReached", true);
            case "sign" -> Map.of("wish", "NONE");
            default -> Map.of();
        };
    }

    private Map<String, Object> told() {
        Map<String, Object> told =
                Office.answers("channel", "UNION_SELF", "courtProcedure", "NA", "arbitrationStatus", "NOT_ARBITRATED");
        told.putAll(Map.of("receivedOn", today, "collective", false, "massDispute", false, "supplemented", false));
        told.putAll(Map.of("turnedAway", false, "agreed", false, "mediatorReady", false, "agreementReached", false));
        return told;
    }

    @Override
    public Map<String, JavaDelegate> stubs() {
        return Map.of(
                "startDeadline", step -> step.setVariable("mediationDue", LATER),
                "stopDeadline", step -> {},
                "acceptCase", step -> step.setVariable("periodFrom", today),
                "settle", step -> step.setVariables(settled()));
    }

    private Map<String, Object> settled() {
        return Map.of(
                "agreed", true,
                "effectiveOn", today,
                "allPerformed", true,
                "onlyPayment", true,
                "labourRelation", false,
                "confirmInTime", true,
                "arbitrationInTime", true);
    }
}
