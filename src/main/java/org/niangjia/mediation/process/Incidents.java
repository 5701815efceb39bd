package org.niangjia.mediation.process;

import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.SubmittedTask;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Mediations;
import org.springframework.stereotype.Component;

/** What may happen at any time: withdrawal, the court's recall, a suspicion of sham mediation. */
@Component
@RequiredArgsConstructor
class Incidents {

    private static final String NOT_OF_THE_COURT = "本案不是法院委派、委托的，没有法院收回一说；申请人撤回、移送的，请登记“撤回、自行和解、不愿继续或者移送”。";

    private final Mediations mediations;

    record Withdrawal(String kind, String explanation, LocalDate statedOn) {

        CloseReason reason() {
            return switch (kind) {
                case "WITHDRAWN", "RECONCILED" -> CloseReason.C2_WITHDRAWN;
                case "REFUSED" -> CloseReason.C3_REFUSED;
                case "TRANSFERRED" -> CloseReason.C11_TRANSFERRED;
                default -> CloseReason.C9_OTHER;
            };
        }
    }

    record Recall(@Nullable String noticeNo, LocalDate returnedOn, String reasons) {}

    record Suspicion(String clues, LocalDate foundOn) {}

    record Judgement(
            String decision, String reasons, @Nullable LocalDate reportedOn) {

        boolean isFake() {
            return decision.equals("FAKE");
        }
    }

    void withdraw(SubmittedTask task, Withdrawal withdrawal) {
        mediations.underWay(task.caseNumber());
        mediations.end(task.caseNumber(), withdrawal.reason());
    }

    /** What no court has handed over none can take back. */
    void recall(SubmittedTask task, Recall recall) {
        if (!mediations.of(task.caseNumber()).channel().isOfTheCourt()) {
            Refusals.unlessNone(List.of(NOT_OF_THE_COURT));
        }
        mediations.resume(task.caseNumber());
        mediations.end(task.caseNumber(), CloseReason.C9_OTHER);
    }

    void suspect(SubmittedTask task, Suspicion suspicion) {
        mediations.underWay(task.caseNumber());
        mediations.suspend(task.caseNumber(), suspicion.foundOn());
    }

    void judge(SubmittedTask task, Judgement judgement) {
        mediations.resume(task.caseNumber());
        if (judgement.isFake()) {
            mediations.end(task.caseNumber(), CloseReason.C8_FAKE);
        }
    }
}
