package org.niangjia.mediation.process;

import static org.niangjia.mediation.process.MediationVariables.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmittedTask;
import org.niangjia.identity.Decision;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.sheet.Pen;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Assignment.Seat;
import org.niangjia.roster.Mediators;
import org.springframework.stereotype.Component;

/** 更换调解员: somebody who sits in a case cannot go on. The diagram leads back to the choice, the period runs on. */
@Component
@RequiredArgsConstructor
class Replacing {

    private static final String LEAVER = "leaver";

    private final Mediations mediations;
    private final Mediators mediators;
    private final Seating seating;
    private final CaseFiles caseFiles;
    private final Pen pen;

    record Replacement(
            String leaver, String cause, @Nullable String by, LocalDate leftOn, String reasons) {

        Seat seat() {
            return Seat.valueOf(leaver);
        }

        boolean isRecusal() {
            return cause.equals("RECUSED");
        }
    }

    void replace(SubmittedTask task, Replacement replacement) {
        CaseNumber number = task.caseNumber();
        mediations.underWay(number);
        Refusals.unlessGranted(withoutAppraisal(number), LEAVER);
        Assignment leaving = seating.inSeat(number, replacement.seat()).orElse(null);
        if (leaving == null) {
            Refusals.unlessGranted(
                    Decision.refused("本案现在没有" + replacement.seat().getLabel() + "。"), LEAVER);
            return;
        }
        Refusals.unlessGranted(leave(leaving, replacement.isRecusal()), LEAVER);
        String summary = leaving.name() + "（" + leaving.rosterNo() + "）不再担任本案"
                + leaving.seat().getLabel();
        pen.note(number, task.by(), summary, List.of(), List.of());
        task.set(MEDIATOR, seating.presiding(number).map(Assignment::login).orElse(null));
        task.set(MEDIATOR_READY, false);
    }

    /** Whoever had to stand aside is not asked again in this case; whoever was ill may be. */
    private Decision leave(Assignment leaving, boolean recused) {
        return recused
                ? mediators.recused(leaving.number(), leaving.rosterNo())
                : mediators.replaced(leaving.number(), leaving.rosterNo());
    }

    /** While the clock stands still for an appraisal there is nobody to start it again but the step that awaits its end. */
    private Decision withoutAppraisal(CaseNumber number) {
        Instant begun = caseFiles.lastStepAt(number, "appraisalBegins").orElse(Instant.MIN);
        Instant ended = caseFiles.lastStepAt(number, "awaitAppraisal").orElse(Instant.MIN);
        return begun.isAfter(ended) ? Decision.refused("正在鉴定、评估，期间不开调解会议；请先办结“等候鉴定、评估结果”，再更换调解员。") : Decision.granted();
    }
}
