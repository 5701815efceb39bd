package org.niangjia.deadline.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Submission;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Decision;
import org.springframework.stereotype.Component;

/** Carries out what a diagram orders. */
@Component
@RequiredArgsConstructor
class CaseClocks {

    private final Deadlines deadlines;
    private final Clock clock;

    void start(ClockOrder order) {
        order.tell(deadlines.start(order.caseNumber(), order.deadline(), order.from(today()), order.dueVariable()));
    }

    void pause(ClockOrder order) {
        deadlines.pause(order.caseNumber(), order.deadline(), order.reason(), order.basis(), order.from(today()));
    }

    void resume(ClockOrder order) {
        order.tell(deadlines.resume(order.caseNumber(), order.deadline(), order.pauseToEnd(), order.from(today())));
    }

    /** Before somebody is asked for the approval, and once more when it is given. */
    void checkExtension(ClockOrder order) {
        if (deadlines.mayExtend(order.caseNumber(), order.deadline(), order.by()) instanceof Decision.Refused refused) {
            throw new SubmissionRefused(List.of(new FieldError(order.answer(), refused.because() + "。")));
        }
    }

    void extend(ClockOrder order) {
        checkExtension(order);
        order.tell(deadlines.extend(order.caseNumber(), order.deadline(), order.by(), order.reason(), order.basis()));
    }

    void stop(ClockOrder order) {
        deadlines.stop(order.caseNumber(), order.deadline(), Submission.received(clock.instant()));
    }

    private LocalDate today() {
        return Today.dayOf(clock.instant());
    }
}
