package org.niangjia.mediation.process;

import static org.niangjia.mediation.process.MediationVariables.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.niangjia.document.wording.Wording;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.SubmittedTask;
import org.niangjia.engine.form.FieldError;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.settlement.Settling;
import org.springframework.stereotype.Component;

/** 期满前交邮的异议: what was posted in time is in time, whenever it arrives (Civil Procedure Law art. 85; domain rules §8.2). */
@Component
@RequiredArgsConstructor
class Objecting {

    private static final String CONFIRMED = "协议已经法院、仲裁委员会确认，登记异议不能推翻；请告知当事人向作出确认的机构提出。";

    private final Mediations mediations;
    private final Settling settling;

    record Posted(String objectedBy, LocalDate postedOn, LocalDate receivedOn, String objection) {}

    void overturn(SubmittedTask task, Posted posted) {
        Mediation mediation = mediations.of(task.caseNumber());
        if (mediation.enforceable()) {
            Refusals.unlessNone(List.of(CONFIRMED));
        }
        refuseLate(posted.postedOn(), Objects.requireNonNull(mediation.closedOn()));
        settling.undeem(task.caseNumber());
        mediations.overturn(task.caseNumber(), CloseReason.C5_DIVERGENT);
        task.set(AGREED, false);
        task.set(DEEMED, false);
        task.set(EFFECTIVE_ON, null);
    }

    /** @param deemed agreed on the day after the last one */
    private static void refuseLate(LocalDate posted, LocalDate deemed) {
        if (!posted.isBefore(deemed)) {
            String last = Wording.day(deemed.minusDays(1));
            throw new SubmissionRefused(
                    List.of(new FieldError("postedOn", "异议期已于" + last + "届满，期满以后交邮的异议不影响已经视为达成的协议。")));
        }
    }
}
