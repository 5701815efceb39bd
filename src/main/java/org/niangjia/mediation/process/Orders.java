package org.niangjia.mediation.process;

import static org.niangjia.mediation.process.MediationVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.gate.Occurrences;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Mediations;
import org.springframework.stereotype.Component;

/** What the service tasks of the diagram order while a dispute is taken in and mediated. */
@Component
@RequiredArgsConstructor
class Orders {

    private static final Map<String, Object> MASS =
            Map.of("kinds", List.of("GROUP"), "situation", "劳动者一方 10 人以上，按规定呈报。");

    private final Mediations mediations;
    private final Occurrences occurrences;
    private final Clock clock;

    void refuse(DelegateExecution step) {
        CloseReason reason = CloseReason.valueOf(text(step, "judgeAcceptance_result"));
        mediations.refuse(caseOf(step), reason, day(step, "notifyRefusal_deliveredOn"));
        step.setVariable(TURNED_AWAY.name(), true);
    }

    void accept(DelegateExecution step) {
        LocalDate from = mediations.accept(caseOf(step), day(step, "acceptReview_decidedOn"));
        step.setVariable(PERIOD_FROM.name(), from.toString());
    }

    void raiseRisk(DelegateExecution step) {
        reportMass(caseOf(step));
    }

    void reportMass(CaseNumber number) {
        occurrences.deliver(number, "RiskEscalates", MASS);
    }

    /** Nobody was willing or could be reached while there was time. */
    void noteExpiry(DelegateExecution step) {
        mediations.end(caseOf(step), CloseReason.C4_UNREACHABLE);
    }

    void conclude(DelegateExecution step) {
        mediations.conclude(caseOf(step), text(step, "judgeNext_result"), LocalDate.now(clock));
    }

    static CaseNumber caseOf(DelegateExecution step) {
        return new CaseNumber(step.getProcessBusinessKey());
    }

    static String text(DelegateExecution step, String variable) {
        return String.valueOf(step.getVariable(variable));
    }

    private static LocalDate day(DelegateExecution step, String variable) {
        return LocalDate.parse(text(step, variable));
    }
}
