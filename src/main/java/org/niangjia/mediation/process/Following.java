package org.niangjia.mediation.process;

import static org.niangjia.mediation.process.MediationVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmittedTask;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.settlement.AgreementFacts;
import org.niangjia.mediation.settlement.Agreements;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Mediators;
import org.niangjia.roster.Mediators.Closing;
import org.springframework.stereotype.Component;

/** 去向、履行、归档: what becomes of an agreement once it is signed. */
@Component
@RequiredArgsConstructor
class Following {

    private static final String CONFIRMED = "CONFIRMED";

    private final Mediations mediations;
    private final Agreements agreements;
    private final Settlements settlements;
    private final Mediators mediators;
    private final Clock clock;

    record Ruling(
            String result,
            @Nullable String documentNo,
            LocalDate issuedOn,
            @Nullable String summary) {}

    record CourtDocument(
            String result,
            @Nullable String documentNo,
            @Nullable LocalDate signedOn,
            @Nullable String summary) {}

    record ArbitrationReview(
            String result,
            @Nullable String documentNo,
            LocalDate doneOn,
            @Nullable String summary) {}

    record Application(
            String result,
            @Nullable LocalDate appliedOn,
            @Nullable String confirmingCourt) {}

    record Visit(String result, String way, @Nullable LocalDate visitedOn, String situation) {

        boolean isBroken() {
            return result.equals("NOT") || result.equals("DISPUTE_AGAIN");
        }
    }

    record Archive(
            String workerSatisfaction,
            String employerSatisfaction,
            boolean volumeComplete,
            @Nullable String archiveNo,
            @Nullable String remark) {

        /** Of 1 to 5, the mean of those who were asked. */
        @Nullable
        Integer satisfaction() {
            OptionalDouble mean = Stream.of(workerSatisfaction, employerSatisfaction)
                    .filter(said -> said.startsWith("S"))
                    .mapToInt(said -> said.charAt(1) - '0')
                    .average();
            return mean.isEmpty() ? null : (int) Math.round(mean.getAsDouble());
        }
    }

    void applied(SubmittedTask task, Application application) {
        if (application.result().equals("APPLIED")) {
            mediations.direct(task.caseNumber(), "JUDICIAL_CONFIRM");
        }
    }

    void ruled(SubmittedTask task, Ruling ruling) {
        enforce(task, ruling.result());
    }

    void documented(SubmittedTask task, CourtDocument document) {
        enforce(task, document.result());
        if (document.signedOn() != null) {
            mediations.takesEffect(task.caseNumber(), document.signedOn());
        }
    }

    void reviewed(SubmittedTask task, ArbitrationReview review) {
        enforce(task, review.result());
    }

    private void enforce(SubmittedTask task, String result) {
        if (result.equals(CONFIRMED)) {
            mediations.enforce(task.caseNumber());
        }
    }

    void visited(SubmittedTask task, Visit visit) {
        CaseNumber number = task.caseNumber();
        AgreementFacts facts = agreements.facts(number);
        task.set(FOLLOW_UP, visit.isBroken() ? "BROKEN" : again(number) ? "AGAIN" : "DONE");
        task.set(ENFORCEABLE, mediations.of(number).enforceable());
        task.set(FOUR_KINDS, facts.orderable());
        task.set(ONLY_WAGES, facts.onlyWages());
    }

    private boolean again(CaseNumber number) {
        return settlements.next(number, LocalDate.now(clock)).isPresent();
    }

    void archive(SubmittedTask task, Archive archive) {
        CaseNumber number = task.caseNumber();
        Mediation mediation = mediations.of(number);
        mediators.release(
                new Closing(number, result(mediation), mediation.collective(), archive.satisfaction()), task.by());
    }

    private static Assignment.Result result(Mediation mediation) {
        CloseReason reason = mediation.closeReason();
        if (reason == null || reason.isWithoutMediation()) {
            return Assignment.Result.NOT_MEDIATED;
        }
        return reason.isAgreement() ? Assignment.Result.AGREED : Assignment.Result.FAILED;
    }
}
