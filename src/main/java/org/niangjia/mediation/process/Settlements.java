package org.niangjia.mediation.process;

import static org.niangjia.mediation.process.MediationVariables.*;
import static org.niangjia.mediation.process.Orders.caseOf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.StepProperties;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.settlement.AgreementFacts;
import org.niangjia.mediation.settlement.Agreements;
import org.niangjia.mediation.settlement.Settling;
import org.niangjia.roster.rules.OfficeParameters;
import org.niangjia.roster.rules.Parameter;
import org.springframework.stereotype.Component;

/** What the service tasks order once the parties agree, and when somebody asks them how it is kept. */
@Component
@RequiredArgsConstructor
class Settlements {

    /** 回访: as many days after the agreement has taken effect (domain rules §3.3 T12). */
    private static final List<Parameter> VISITS = List.of(Parameter.VISIT_FIRST, Parameter.VISIT_SECOND);

    private static final String DEEMED_BY = "settle_proposal";

    private final Mediations mediations;
    private final Agreements agreements;
    private final Settling settling;
    private final OfficeParameters parameters;
    private final Clock clock;

    void settle(DelegateExecution step) {
        CaseNumber number = caseOf(step);
        if (step.getCurrentActivityId().equals(DEEMED_BY)) {
            settling.deem(number);
            LocalDate deemed = dayAfter((Date) step.getVariable("proposalDue"));
            mediations.settle(number, CloseReason.C10_PROPOSAL_DEEMED, deemed);
            mediations.takesEffect(number, deemed);
        } else {
            mediations.settle(number, reason(step), agreements.signedOn(number).orElseThrow());
            agreements.effectiveOn(number).ifPresent(day -> mediations.takesEffect(number, day));
        }
        tell(step, number);
    }

    /** The day on which the period is over, even where the timer comes late. */
    private LocalDate dayAfter(Date due) {
        return due.toInstant()
                .minusMillis(1)
                .atZone(clock.getZone())
                .toLocalDate()
                .plusDays(1);
    }

    private static CloseReason reason(DelegateExecution step) {
        return "PART".equals(step.getVariable("holdSession_result"))
                ? CloseReason.C1P_AGREED_IN_PART
                : CloseReason.C1_AGREED;
    }

    private void tell(DelegateExecution step, CaseNumber number) {
        AgreementFacts facts = agreements.facts(number);
        LocalDate effective = mediations.of(number).effectiveOn();
        step.setVariable(AGREED.name(), true);
        step.setVariable(DEEMED.name(), step.getCurrentActivityId().equals(DEEMED_BY));
        step.setVariable(EFFECTIVE_ON.name(), effective == null ? null : effective.toString());
        step.setVariable(ALL_PERFORMED.name(), facts.performed());
        step.setVariable(ONLY_PAYMENT.name(), facts.onlyPayments());
        step.setVariable(
                LABOUR_RELATION.name(),
                Boolean.TRUE.equals(agreements.of(number).head().confirmsRelation()));
        step.setVariable(CONFIRM_IN_TIME.name(), facts.confirmable());
        step.setVariable(ARBITRATION_IN_TIME.name(), facts.reviewable());
    }

    /** The next day on which somebody asks: today, where it has passed while others had the case in hand. */
    void planFollowUp(DelegateExecution step) {
        LocalDate today = LocalDate.now(clock);
        CaseNumber number = caseOf(step);
        LocalDate next =
                next(number, lastVisit(step)).orElseGet(() -> today.plusDays(parameters.amount(Parameter.VISIT_AGAIN)));
        step.setVariable(
                StepProperties.of(step).require("dueVariable"),
                Date.from((next.isBefore(today) ? today : next)
                        .atStartOfDay(clock.getZone())
                        .toInstant()));
    }

    /** Before the first, everything that was ever due is still to be asked about. */
    private static LocalDate lastVisit(DelegateExecution step) {
        Object visited = step.getVariable("trackPerformance_visitedOn");
        return visited == null ? LocalDate.EPOCH : LocalDate.parse(visited.toString());
    }

    /** The day after an instalment falls due that was not performed, or that of a visit. */
    Optional<LocalDate> next(CaseNumber number, LocalDate after) {
        LocalDate effective = mediations.of(number).since();
        Stream<LocalDate> visits = VISITS.stream().map(visit -> effective.plusDays(parameters.amount(visit)));
        Stream<LocalDate> dues =
                agreements.of(number).nextDueAfter(after.minusDays(1)).stream().map(due -> due.plusDays(1));
        return Stream.concat(visits, dues).filter(day -> day.isAfter(after)).min(LocalDate::compareTo);
    }
}
