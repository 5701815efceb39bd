package org.niangjia.mediation.process;

import static org.niangjia.mediation.process.MediationVariables.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmittedTask;
import org.niangjia.identity.Decision;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Mediations;
import org.niangjia.mediation.process.Seating.Call;
import org.niangjia.mediation.talks.Contacts;
import org.niangjia.mediation.talks.Rounds;
import org.niangjia.mediation.talks.Session.Result;
import org.niangjia.mediation.talks.Sessions;
import org.niangjia.roster.Assignment;
import org.niangjia.roster.Assignment.Seat;
import org.springframework.stereotype.Component;

/** 征询、选定调解员、调解: what the parties and the mediator say. */
@Component
@RequiredArgsConstructor
class Counsel {

    private static final String NO = "NO";
    private static final String ONE_AND_THE_SAME = "两名调解员不能是同一人，请另选一名。";
    private static final String NOT_WRITTEN = "还没有达成一致的调解笔录，请先在“会议与联系”中填写。";

    private final Mediations mediations;
    private final Seating seating;
    private final Contacts contacts;
    private final Sessions sessions;
    private final Rounds rounds;
    private final Clock clock;

    record Respondent(
            String result,
            @Nullable LocalDate answeredOn,
            boolean addressConfirmed,
            @Nullable String refusedBy,
            @Nullable String explanation) {}

    record Choice(
            String method,
            @Nullable String mediatorNo,
            @Nullable String secondNo,
            @Nullable String overrideReason,
            String partiesAgree,
            @Nullable String explanation) {

        String why() {
            return overrideReason == null ? "" : overrideReason;
        }

        Assignment.Choice choice() {
            return switch (method) {
                case "BOTH" -> Assignment.Choice.PARTIES;
                case "COURT" -> Assignment.Choice.COURT;
                default -> Assignment.Choice.ORGANISATION;
            };
        }
    }

    record Acceptance(
            String answer,
            @Nullable String declineReason,
            @Nullable String disclosure,
            @Nullable String disclosed,
            boolean promise,
            @Nullable String secondAnswer,
            @Nullable String secondDisclosure,
            @Nullable String secondDisclosed,
            boolean secondPromise) {

        private static final String DISCLOSED = "DISCLOSED";

        boolean isAccepted() {
            return answer.equals("ACCEPT");
        }

        boolean isReserved() {
            return DISCLOSED.equals(disclosure);
        }

        boolean isReservedByTheSecond() {
            return DISCLOSED.equals(secondDisclosure);
        }

        boolean isDeclinedByTheSecond() {
            return NO.equals(secondAnswer);
        }

        String why() {
            return declineReason == null ? "" : declineReason;
        }

        boolean isByBothWithoutReserve() {
            return isAccepted() && !isDeclinedByTheSecond() && !isReserved() && !isReservedByTheSecond();
        }
    }

    /** @param whom none where only one mediates */
    record Recusal(@Nullable String whom, String decision, String by, String reasons) {

        Seat seat() {
            return whom == null ? Seat.PRESIDING : Seat.valueOf(whom);
        }
    }

    record Notice(LocalDate informedOn, boolean rightsExplained, LocalDate noticeOn, boolean shortNotice) {}

    record Session(
            String result,
            @Nullable String recusalReason,
            @Nullable String moreReason,
            @Nullable String divergence) {}

    record Expiry(
            String decision,
            @Nullable LocalDate reachedOn,
            @Nullable LocalDate agreedOn,
            @Nullable Integer days,
            String reasons) {}

    record Extension(LocalDate agreedOn, int days, String reasons) {}

    void answer(SubmittedTask task, Respondent respondent) {
        mediations.underWay(task.caseNumber());
        switch (respondent.result()) {
            case "REFUSED" -> mediations.end(task.caseNumber(), CloseReason.C3_REFUSED);
            case "UNREACHABLE" -> giveUp(task.caseNumber());
            default -> consent(task, respondent.answeredOn());
        }
    }

    private void giveUp(CaseNumber number) {
        Refusals.unlessGranted(contacts.unreachable(number), "result");
        mediations.end(number, CloseReason.C4_UNREACHABLE);
    }

    private void consent(SubmittedTask task, @Nullable LocalDate on) {
        if (on != null) {
            mediations.consent(task.caseNumber(), on);
        }
    }

    void choose(SubmittedTask task, Choice choice) {
        CaseNumber number = task.caseNumber();
        mediations.underWay(number);
        if (choice.partiesAgree().equals(NO)) {
            mediations.end(number, CloseReason.C3_REFUSED);
        } else {
            seat(task, choice);
        }
    }

    private void seat(SubmittedTask task, Choice choice) {
        if (choice.secondNo() != null && choice.secondNo().equals(choice.mediatorNo())) {
            Refusals.unlessGranted(Decision.refused(ONE_AND_THE_SAME), "secondNo");
        }
        call(task, choice, Seat.PRESIDING, choice.mediatorNo(), "mediatorNo");
        call(task, choice, Seat.CO, choice.secondNo(), "secondNo");
        task.set(
                MEDIATOR,
                seating.presiding(task.caseNumber()).map(Assignment::login).orElse(null));
    }

    private void call(SubmittedTask task, Choice choice, Seat seat, @Nullable String rosterNo, String field) {
        if (rosterNo != null) {
            seating.call(task.caseNumber(), new Call(rosterNo, seat, choice.choice(), choice.why(), field), task.by());
        }
    }

    void accept(SubmittedTask task, Acceptance acceptance) {
        CaseNumber number = task.caseNumber();
        mediations.underWay(number);
        if (acceptance.isAccepted()) {
            seating.accepted(number, Seat.PRESIDING, acceptance.isReserved());
        } else {
            seating.declined(number, Seat.PRESIDING, acceptance.why());
        }
        if (acceptance.isDeclinedByTheSecond()) {
            seating.declined(number, Seat.CO, acceptance.why());
        } else if (acceptance.isAccepted()) {
            seating.accepted(number, Seat.CO, acceptance.isReservedByTheSecond());
        }
        task.set(MEDIATOR_READY, acceptance.isByBothWithoutReserve());
    }

    void recuse(SubmittedTask task, Recusal recusal) {
        mediations.underWay(task.caseNumber());
        boolean upheld = recusal.decision().equals("UPHELD");
        if (upheld) {
            seating.recused(task.caseNumber(), recusal.seat());
            task.set(
                    MEDIATOR,
                    seating.presiding(task.caseNumber()).map(Assignment::login).orElse(null));
        }
        task.set(MEDIATOR_READY, !upheld);
    }

    void notify(SubmittedTask task, Notice notice) {
        mediations.underWay(task.caseNumber());
        Refusals.unlessGranted(sessions.readyToNotify(task.caseNumber()), "noticeOn");
        rounds.notified(task.caseNumber(), notice.noticeOn(), notice.shortNotice());
    }

    void hold(SubmittedTask task, Session session) {
        mediations.underWay(task.caseNumber());
        rounds.concluded(task.caseNumber(), new Rounds.Conclusion(session.result(), session.moreReason()));
        if (session.result().equals("FAILED")) {
            mediations.end(task.caseNumber(), CloseReason.C5_DIVERGENT);
        }
        task.set(REACHED, session.result().equals("AGREED") || session.result().equals("PART"));
        task.set(CONCLUDED_ON, heldOn(task.caseNumber()));
        task.set(MEDIATOR_READY, !session.result().equals("RECUSAL"));
    }

    /** The last session counts on its own day, whenever somebody finds the time to say what came of it. */
    private @Nullable String heldOn(CaseNumber number) {
        return sessions.last(number)
                .map(last -> last.endAt().atZone(clock.getZone()).toLocalDate().toString())
                .orElse(null);
    }

    void extend(SubmittedTask task, Extension extension) {
        mediations.underWay(task.caseNumber());
        task.set(EXTENSION_DAYS, extension.days());
    }

    /** 期满: what the parties did before counts, though nobody had entered it; else the mediation is over. */
    void expire(SubmittedTask task, Expiry expiry) {
        mediations.underWay(task.caseNumber());
        switch (expiry.decision()) {
            case "EXTEND" -> task.set(EXTENSION_DAYS, expiry.days());
            case "REACHED" -> reached(task, expiry);
            default -> runOut(task);
        }
    }

    private void reached(SubmittedTask task, Expiry expiry) {
        boolean agreed = sessions.last(task.caseNumber())
                .filter(last -> last.result() == Result.AGREED || last.result() == Result.PART)
                .isPresent();
        Refusals.unlessGranted(agreed ? Decision.granted() : Decision.refused(NOT_WRITTEN), "decision");
        task.set(REACHED, true);
        task.set(CONCLUDED_ON, Objects.requireNonNull(expiry.reachedOn()).toString());
    }

    private void runOut(SubmittedTask task) {
        task.set(REACHED, false);
        task.set(RAN_OUT, true);
        mediations.end(task.caseNumber(), CloseReason.C6_EXPIRED);
    }
}
