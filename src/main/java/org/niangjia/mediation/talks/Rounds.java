package org.niangjia.mediation.talks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.holidays.Calendars;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.roster.rules.OfficeParameters;
import org.niangjia.roster.rules.Parameter;
import org.springframework.stereotype.Component;

/** The rounds of the talks: the parties are told of a session in time, it is held and written down, and then it is concluded. */
@Component
@RequiredArgsConstructor
public class Rounds {

    private static final String NOTICE = "notifySession";
    private static final String NOT_WRITTEN = "还没有记录本次调解会议，请先在“会议与联系”中填写笔录。";

    private final Sessions sessions;
    private final SessionRows rows;
    private final CaseFiles caseFiles;
    private final Calendars calendars;
    private final OfficeParameters parameters;
    private final Clock clock;

    /**
     * What came of a round, as the step says it.
     *
     * @param result one of {@link Session.Result}, or that a party wants the mediator to stand aside, which no minutes need tell
     * @param moreReason why there is to be one session more than there should be
     */
    public record Conclusion(String result, @Nullable String moreReason) {

        private boolean isOfTheMinutes() {
            return !result.equals("RECUSAL");
        }

        private boolean goesOn() {
            return result.equals(Session.Result.CONTINUE.name()) || result.equals(Session.Result.SUSPEND.name());
        }

        private boolean isUnexplained() {
            return moreReason == null || moreReason.isBlank();
        }
    }

    /** @throws SubmissionRefused unless both sides were told soon enough, or agree to be told later */
    public void notified(CaseNumber number, LocalDate on, boolean shortNotice) {
        Session next = sessions.next(number).orElseThrow();
        LocalDate day = Today.dayOf(next.startAt());
        refuseIf(day.isBefore(on), "noticeOn", "会议在 " + day + " 召开，通知日期不能晚于会议。");
        int notice = parameters.amount(Parameter.SESSION_NOTICE);
        refuseIf(
                !shortNotice && !next.shortNotice() && calendars.current().workingDaysBetween(on, day) < notice,
                "shortNotice",
                "会议在 " + day + " 召开，应提前 " + notice + " 个工作日通知；双方都同意缩短的，请勾选。");
    }

    /** @throws SubmissionRefused unless the session that was told of last was written down, with the same result */
    public void concluded(CaseNumber number, Conclusion conclusion) {
        refuseIf(isOneUnwritten(number), "result", NOT_WRITTEN);
        if (conclusion.isOfTheMinutes()) {
            Session held = lastOfThisRound(number).orElseThrow(() -> refused("result", NOT_WRITTEN));
            Session.Result written = Objects.requireNonNull(held.result());
            refuseIf(
                    !written.name().equals(conclusion.result()),
                    "result",
                    "笔录记载的会议结果是“" + written.getLabel() + "”，与此不一致；笔录有误的，请先更正笔录。");
        }
        int most = parameters.amount(Parameter.SESSIONS_MOST);
        refuseIf(
                conclusion.goesOn() && conclusion.isUnexplained() && isExhausted(number, most),
                "moreReason",
                "本案已召开 " + most + " 次会议，继续调解的请写明理由。");
    }

    private boolean isOneUnwritten(CaseNumber number) {
        return sessions.next(number)
                .filter(session -> session.startAt().isBefore(clock.instant()))
                .isPresent();
    }

    private Optional<Session> lastOfThisRound(CaseNumber number) {
        Instant notified = caseFiles.lastStepAt(number, NOTICE).orElse(Instant.EPOCH);
        return rows.writtenSince(number, notified).stream().reduce((earlier, later) -> later);
    }

    /** As many were held as should be, and nobody has said why when planning the next. */
    private boolean isExhausted(CaseNumber number, int most) {
        long held = sessions.of(number).stream().filter(Session::isHeld).count();
        return held >= most
                && sessions.next(number).filter(next -> !next.why().isEmpty()).isEmpty();
    }

    private static void refuseIf(boolean wrong, String field, String sentence) {
        if (wrong) {
            throw refused(field, sentence);
        }
    }

    private static SubmissionRefused refused(String field, String sentence) {
        return new SubmissionRefused(List.of(new FieldError(field, sentence)));
    }
}
