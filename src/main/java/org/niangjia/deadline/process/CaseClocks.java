package org.niangjia.deadline.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.Deadlines;
import org.niangjia.deadline.Standing;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.reckoning.Submission;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Decision;
import org.springframework.stereotype.Component;

/** Carries out what a diagram orders. */
@Component
@RequiredArgsConstructor
class CaseClocks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Deadlines deadlines;
    private final Clock clock;

    void start(ClockOrder order) {
        Standing begun = begin(order, order.after());
        order.whenLate().ifPresent(sentence -> requireToCome(order, begun, sentence));
        order.tell(begun);
    }

    /** A day of long ago would let the consequences of the period come at once. */
    private void requireToCome(ClockOrder order, Standing begun, String sentence) {
        Instant due = begun.due();
        if (due != null && due.isBefore(clock.instant())) {
            throw refused(order, "期限已于" + DAY.format(Today.dayOf(due)) + "届满，" + sentence + "。");
        }
    }

    private Standing begin(ClockOrder order, @Nullable String after) {
        return after == null
                ? deadlines.start(order.caseNumber(), order.deadline(), order.from(today()), order.dueVariable())
                : deadlines.startAfter(order.caseNumber(), order.deadline(), after, order.dueVariable());
    }

    void pause(ClockOrder order) {
        deadlines.pause(order.caseNumber(), order.deadline(), order.reason(), order.basis(), order.from(today()));
    }

    void resume(ClockOrder order) {
        order.tell(deadlines.resume(order.caseNumber(), order.deadline(), order.pauseToEnd(), order.from(today())));
    }

    /** Nothing can be done in the case for a while. */
    void pauseAll(ClockOrder order) {
        all(order)
                .forEach(running ->
                        deadlines.pause(running.caseNumber(), running.code(), order.reason(), order.basis(), today()));
    }

    void resumeAll(ClockOrder order) {
        all(order)
                .forEach(
                        running -> deadlines.resume(running.caseNumber(), running.code(), order.pauseToEnd(), today()));
    }

    /** Part of the procedure is over, by whatever way it was left. */
    void stopAll(ClockOrder order) {
        Submission now = Submission.received(clock.instant());
        all(order).forEach(running -> deadlines.stop(running.caseNumber(), running.code(), now));
    }

    private List<Standing> all(ClockOrder order) {
        return deadlines.of(order.caseNumber()).stream().filter(order::concerns).toList();
    }

    /** Before somebody is asked for the approval, and once more when it is given. */
    void checkExtension(ClockOrder order) {
        if (deadlines.mayExtend(order.caseNumber(), order.deadline(), order.by(), order.agreed())
                instanceof Decision.Refused refused) {
            throw refused(order, refused.because() + "。");
        }
    }

    void extend(ClockOrder order) {
        checkExtension(order);
        order.tell(deadlines.extend(order.caseNumber(), order.deadline(), order.by(), order.consent()));
    }

    /**
     * What was posted in time is in time (Civil Procedure Law art. 85); what came too late is not taken. What the office itself
     * did counts on the day on which it was done, not on that on which somebody finds the time to enter it; what ran out as
     * the law lets it ended on its last day.
     */
    void stop(ClockOrder order) {
        LocalDate received = order.received();
        LocalDate posted = order.posted();
        LocalDate arrived = received == null ? order.done() : received;
        LocalDate counts = posted == null ? arrived : posted;
        if (counts != null && arrived != null && counts.isAfter(arrived)) {
            throw refused(order, "交邮日期不能晚于收到日期。");
        }
        if (counts != null && received != null) {
            checkInTime(order, counts);
        }
        LocalDate over = order.ranOut() ? lastDay(order).orElse(counts) : counts;
        deadlines.stop(order.caseNumber(), order.deadline(), submission(over, clock.instant()));
    }

    /** Of what ended its clock when it was handed in: what came too late is not taken. */
    void checkInTime(ClockOrder order) {
        LocalDate received = order.received();
        if (received != null) {
            checkInTime(order, received);
        }
    }

    private static Submission submission(@Nullable LocalDate day, Instant now) {
        return day == null ? Submission.received(now) : new Submission(Today.startOf(day), now);
    }

    private void checkInTime(ClockOrder order, LocalDate counts) {
        lastDay(order).ifPresent(last -> {
            if (counts.isAfter(last) != order.tooLate()) {
                throw refused(order, order.tooLate() ? inTime(last) : late(last, order));
            }
        });
    }

    /** Forms of cases that began on an earlier diagram cannot turn away what came too late. */
    private static String late(LocalDate last, ClockOrder order) {
        return "期限已于" + DAY.format(last) + "届满，"
                + order.whenLate()
                        .orElseGet(() ->
                                "逾期提出的不予受理" + (order.maySayTooLate() ? "，请选择“逾期提出，不予受理”" : "") + "；邮寄提出的，请填写期满前的交邮日期")
                + "。";
    }

    private static String inTime(LocalDate last) {
        return "期限到" + DAY.format(last) + "届满，在此以前提出（邮寄的以交邮日为准）的不是逾期，应当受理。";
    }

    private Optional<LocalDate> lastDay(ClockOrder order) {
        return deadlines.of(order.caseNumber()).stream()
                .filter(standing -> standing.code().equals(order.deadline()))
                .reduce((before, latest) -> latest)
                .map(Standing::due)
                .map(Today::dayOf);
    }

    private static SubmissionRefused refused(ClockOrder order, String sentence) {
        return new SubmissionRefused(List.of(new FieldError(order.answer(), sentence)));
    }

    private LocalDate today() {
        return Today.dayOf(clock.instant());
    }
}
