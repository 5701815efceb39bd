package org.niangjia.mediation.process;

import static org.niangjia.mediation.process.MediationVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.SubmittedTask;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.settlement.AgreementFacts;
import org.niangjia.mediation.settlement.AgreementSheets;
import org.niangjia.mediation.settlement.Agreements;
import org.niangjia.mediation.settlement.Settling;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Mediators;
import org.niangjia.roster.Mediators.Closing;
import org.springframework.stereotype.Component;

/** 去向、履行、归档: what becomes of an agreement once it is signed. */
@Component
@RequiredArgsConstructor
class Following {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String CONFIRMED = "CONFIRMED";

    private final Mediations mediations;
    private final Agreements agreements;
    private final Settlements settlements;
    private final Settling settling;
    private final Mediators mediators;
    private final Clock clock;

    record Filing(String way, LocalDate filedOn, @Nullable String filingNo) {}

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

        boolean isFull() {
            return result.equals("FULL");
        }

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

    void filed(SubmittedTask task, Filing filing) {
        mediations.file(task.caseNumber(), filing.filedOn());
    }

    void applied(SubmittedTask task, Application application) {
        if (application.result().equals("APPLIED")) {
            LocalDate on = Objects.requireNonNull(application.appliedOn());
            refuseLateApplication(task.caseNumber(), on);
            mediations.direct(task.caseNumber(), "JUDICIAL_CONFIRM");
            task.set(APPLIED_ON, on.toString());
        }
        task.set(APPLIED, application.result().equals("APPLIED"));
    }

    /** 民事诉讼法第205条. */
    private void refuseLateApplication(CaseNumber number, LocalDate on) {
        agreements.lastDayToConfirm(number).filter(on::isAfter).ifPresent(last -> {
            throw new SubmissionRefused(List.of(new FieldError(
                    "appliedOn", "申请司法确认的期限已于" + DAY.format(last) + "届满（自协议生效之日起三十日内，《民事诉讼法》第二百零五条），期满以后不能再申请。")));
        });
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
        if (visit.isFull()) {
            noteAllPerformed(number, visitedOn(visit), task.by());
        }
        AgreementFacts facts = agreements.facts(number);
        task.set(FOLLOW_UP, visit.isBroken() ? "BROKEN" : again(number, visit) ? "AGAIN" : "DONE");
        task.set(ENFORCEABLE, mediations.of(number).enforceable());
        task.set(FOUR_KINDS, facts.orderable());
        task.set(ONLY_WAGES, facts.onlyWages());
    }

    /** 全部履行: whatever was due and stands open is written down as performed, so that the lines say what the visit said. */
    private void noteAllPerformed(CaseNumber number, LocalDate on, Acting by) {
        agreements.of(number).instalments().stream()
                .filter(instalment -> instalment.isOpenBy(on))
                .forEach(instalment -> settling.add(
                        number,
                        AgreementSheets.PERFORMANCES,
                        Map.of(
                                "term",
                                instalment.term().n(),
                                "result",
                                "FULL",
                                "performedOn",
                                on.toString(),
                                "proof",
                                "回访时核实"),
                        by));
    }

    /** Nobody stops asking while something is owed. */
    private boolean again(CaseNumber number, Visit visit) {
        return !visit.isFull() || settlements.next(number, visitedOn(visit)).isPresent();
    }

    private LocalDate visitedOn(Visit visit) {
        return visit.visitedOn() == null ? LocalDate.now(clock) : visit.visitedOn();
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
