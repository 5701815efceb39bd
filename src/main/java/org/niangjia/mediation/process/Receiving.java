package org.niangjia.mediation.process;

import static org.niangjia.mediation.process.MediationVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmittedTask;
import org.niangjia.mediation.Intake;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.dispute.Disputes;
import org.niangjia.mediation.sheet.Sheet;
import org.niangjia.roster.rules.OfficeParameters;
import org.niangjia.roster.rules.Parameter;
import org.springframework.stereotype.Component;

/** 收案与受理: from what comes in to the decision whether the union takes it up. */
@Component
@RequiredArgsConstructor
class Receiving {

    /** What comes with an application, see {@link Disputes#file}. */
    static final Set<String> LISTS = DisputeSheets.ALL.stream().map(Sheet::key).collect(Collectors.toUnmodifiableSet());

    private final Mediations mediations;
    private final Disputes disputes;
    private final Clock clock;
    private final Orders orders;
    private final OfficeParameters parameters;

    record Registration(
            String duplicates,
            @Nullable String duplicateOf,
            String interestConflict,
            @Nullable String conflictNote,
            @Nullable String remark) {}

    record Review(
            String inScope,
            String jurisdiction,
            String resJudicata,
            String refused,
            String duplicate,
            @Nullable String duplicateReason,
            String standing,
            String fit,
            @Nullable LocalDate decidedOn,
            String opinion) {

        boolean isOfUnclearStanding() {
            return standing.equals("NO");
        }
    }

    void takeIn(SubmittedTask task, Intake intake) {
        Mediation mediation = mediations.open(task.caseNumber(), intake);
        disputes.file(task.caseNumber(), task.lists(), task.by());
        task.set(CHANNEL, mediation.channel().name());
        task.set(COURT_PROCEDURE, mediation.court().procedure());
        task.set(ARBITRATION_STATUS, mediation.arbitrationStatus());
        task.set(RECEIVED_ON, mediation.receivedOn().toString());
        task.set(COLLECTIVE, mediation.collective());
        task.set(MASS_DISPUTE, mediation.isMass());
        task.set(SUPPLEMENTED, false);
        task.set(TURNED_AWAY, false);
        task.set(AGREED, false);
        task.set(MEDIATOR, null);
        task.set(MEDIATOR_READY, false);
        task.set(REACHED, false);
    }

    /**
     * What was copied at the beginning follows its correction. Ten workers too late are reported at once, since the gateway
     * that asks for them lies behind.
     */
    void correct(SubmittedTask task, Intake intake) {
        Mediation before = mediations.of(task.caseNumber());
        Mediation now = mediations.correct(task.caseNumber(), intake);
        task.set(ARBITRATION_STATUS, now.arbitrationStatus());
        task.set(COLLECTIVE, now.collective());
        task.set(MASS_DISPUTE, now.isMass());
        measure(task, now);
        if (now.isMass() && !before.isMass() && before.acceptedOn() != null) {
            orders.reportMass(task.caseNumber());
        }
    }

    /** Nobody judges a dispute whose parties and claims are not written down. */
    void register(SubmittedTask task, Registration registration) {
        Mediation mediation = mediations.of(task.caseNumber());
        Refusals.unlessNone(disputes.of(task.caseNumber()).missing(mediation.collective()));
        measure(task, mediation);
    }

    private void measure(SubmittedTask task, Mediation mediation) {
        Dispute dispute = disputes.of(task.caseNumber());
        mediations.causedBy(mediation, dispute.cause(mediation.categories()));
        int majorSum = parameters.amount(Parameter.MAJOR_SUM);
        task.set(COMPLEXITY, dispute.isMajor(mediation.workers(), mediation.isGrave(), majorSum) ? "MAJOR" : "GENERAL");
        task.set(LIMITATION, mediation.isPastLimitation(LocalDate.now(clock)) ? "PAST" : "OPEN");
    }

    /** An applicant of unclear standing is asked once for what is missing, and turned away the second time. */
    void review(SubmittedTask task, Review review) {
        CaseNumber number = task.caseNumber();
        task.set(SUPPLEMENTED, review.isOfUnclearStanding() && mediations.askSupplement(number));
    }
}
