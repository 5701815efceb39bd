package org.niangjia.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.DeadlineEvent.Kind;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.deadline.news.Light;
import org.niangjia.deadline.reckoning.Course;
import org.niangjia.deadline.reckoning.Span;
import org.niangjia.deadline.reckoning.Submission;
import org.niangjia.deadline.rules.DeadlineRule;
import org.niangjia.deadline.rules.Due;
import org.niangjia.identity.Decision;

/** The clock of one case and rule: where it started, what moved it, where it ends. */
final class Deadline {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /**
     * @param dueVariable the process variable that a timer in the diagram waits for, if any
     * @param follows the clock whose last day is this one's start, if any
     */
    record Origin(
            String caseNumber,
            DeadlineRule rule,
            LocalDate start,
            Instant startedAt,
            @Nullable String dueVariable,
            @Nullable Long follows) {

        Origin startingOn(LocalDate day) {
            return new Origin(caseNumber, rule, day, startedAt, dueVariable, follows);
        }

        Origin following(long other) {
            return new Origin(caseNumber, rule, start, startedAt, dueVariable, other);
        }
    }

    /** @param kept whether it was done in time */
    record Stop(Instant at, boolean kept) {}

    /**
     * @param dueSince when the present due moment was set
     * @param reminded whether anybody may have been reminded of it
     */
    record State(
            @Nullable Due due,
            Instant dueSince,
            @Nullable Instant missedDue,
            @Nullable Stop stop,
            int edition,
            boolean reminded) {

        State with(Stop stop) {
            return new State(due, dueSince, missedDue, stop, edition, reminded);
        }

        State withMissed(@Nullable Instant missed) {
            return new State(due, dueSince, missed, stop, edition, reminded);
        }

        /** Once missed, a due moment stays missed, even if a clock is put back. */
        boolean isMissed(Instant now) {
            return due != null && (now.isAfter(due.at()) || due.at().equals(missedDue));
        }
    }

    private final long id;
    private final int version;
    private Origin origin;
    private final History history;
    private State state;

    Deadline(long id, int version, Origin origin, History history, State state) {
        this.id = id;
        this.version = version;
        this.origin = origin;
        this.history = history;
        this.state = state;
    }

    static Deadline start(Origin origin, Today today) {
        State nothing = new State(null, today.now(), null, null, 0, false);
        Deadline deadline = new Deadline(0, 0, origin, new History(List.of()), nothing);
        deadline.reckon(today);
        return deadline;
    }

    /** Stops counting for a reason. What was missed before stays missed. */
    void pause(String reason, String basis, LocalDate from, Today today) {
        if (history.isPaused(reason)) {
            return;
        }
        change(DeadlineEvent.of(Kind.PAUSED, notCuringAMiss(from, today), today, reason, basis), today);
    }

    private LocalDate notCuringAMiss(LocalDate from, Today today) {
        Due due = state.due();
        LocalDate earliest =
                due != null && state.isMissed(today.now()) ? due.day().plusDays(1) : origin.start();
        return from.isBefore(earliest) ? earliest : from;
    }

    /** @param reason which pause ends; empty: all of them */
    void resume(String reason, LocalDate on, Today today) {
        if (history.isPaused(reason)) {
            change(DeadlineEvent.of(Kind.RESUMED, on, today, reason, ""), today);
        }
    }

    /** What has run out cannot be made longer: an extension that came too late would hide the miss. */
    Decision mayExtend(Span by, Today today) {
        return mayExtend(by, today, null);
    }

    /** @param agreed when both parties agreed to it: what they agreed in time counts though nobody entered it then */
    Decision mayExtend(Span by, Today today, @Nullable LocalDate agreed) {
        Due due = state.due();
        return due != null && state.isMissed(today.now()) && (agreed == null || agreed.isAfter(due.day()))
                ? Decision.refused("“" + origin.rule().name() + "”的期限已于" + DAY.format(due.day()) + "届满，不能再延长")
                : origin.rule().mayExtend(by, history.extensions());
    }

    void extend(Span by, String reason, String consent, Today today) {
        extend(by, reason, consent, today, null);
    }

    void extend(Span by, String reason, String consent, Today today, @Nullable LocalDate agreed) {
        if (mayExtend(by, today, agreed) instanceof Decision.Refused refused) {
            throw new IllegalStateException(refused.because());
        }
        change(DeadlineEvent.extended(by, today, reason, consent), today);
    }

    /** Counts anew by the calendar in force; whether the end has moved. */
    boolean recount(Today today) {
        Due before = state.due();
        noteMiss(today);
        reckon(today);
        if (Objects.equals(before, state.due())) {
            return false;
        }
        history.add(DeadlineEvent.of(Kind.RECOUNTED, today.date(), today, "工作日历更新", "")
                .moving(before, state.due()));
        return true;
    }

    /** Goes along with the clock at whose end it starts, and stands still with it. */
    void follow(Deadline other, Today today) {
        Due end = other.state().due();
        String along = DeadlineEvent.along(other.origin().rule().name());
        if (end == null) {
            pause(along, "", origin.start(), today);
            return;
        }
        resume(along, origin.start(), today);
        if (!end.day().equals(origin.start())) {
            origin = origin.startingOn(end.day());
            change(DeadlineEvent.of(Kind.FOLLOWED, end.day(), today, along, ""), today);
        }
    }

    /** Another one of the same rule has taken the place of the clock at whose end it starts. */
    void followInstead(Deadline other) {
        origin = origin.following(other.id());
    }

    void stop(Submission done, Today today) {
        if (!isKeptBy(done)) {
            noteMiss(today);
        } else if (state.due() != null && state.due().at().equals(state.missedDue())) {
            // it was done in time and entered late: nothing was missed
            state = state.withMissed(null);
        }
        state = state.with(new Stop(today.now(), isKeptBy(done)));
    }

    boolean isKeptBy(Submission done) {
        return !origin.rule().duty()
                || state.due() == null
                || !done.counts().isAfter(state.due().at());
    }

    private void change(DeadlineEvent event, Today today) {
        Due before = state.due();
        noteMiss(today);
        history.add(event);
        reckon(today);
        List<DeadlineEvent> fresh = history.fresh();
        fresh.set(fresh.size() - 1, event.moving(before, state.due()));
    }

    private void reckon(Today today) {
        Due due = Due.of(course(), origin.rule(), today);
        Instant before = dueAt();
        boolean moved = due == null || !due.at().equals(before);
        state = new State(
                due,
                moved ? today.now() : state.dueSince(),
                state.missedDue(),
                state.stop(),
                today.calendar().edition(),
                state.reminded());
    }

    private void noteMiss(Today today) {
        Due due = state.due();
        if (due == null || due.at().equals(state.missedDue()) || !origin.rule().duty()) {
            return;
        }
        if (today.now().isAfter(due.at())) {
            history.add(DeadlineEvent.missed(due, today));
            state = state.withMissed(due.at());
        }
    }

    /** The end of a time to wait is nobody's miss. */
    Light light(Instant now) {
        Due due = state.due();
        if (due != null && !origin.rule().duty()) {
            return Light.GREEN;
        }
        return Light.of(dueAt(), due == null ? null : due.closeFrom(), state.missedDue(), now);
    }

    boolean isRunning() {
        return state.stop() == null;
    }

    /** As it is once what has happened to it is written. */
    Deadline stored() {
        return new Deadline(id, version + 1, origin, new History(history.all()), state);
    }

    Course course() {
        return new Course(origin.start(), beginning(), origin.rule().period(), history.extensions(), history.pauses());
    }

    /** Hours run from the moment itself; from an earlier day that the diagram names, from its beginning. */
    private LocalTime beginning() {
        LocalDateTime started = LocalDateTime.ofInstant(origin.startedAt(), WorkingCalendar.ZONE);
        return started.toLocalDate().equals(origin.start())
                ? started.toLocalTime().truncatedTo(ChronoUnit.SECONDS)
                : LocalTime.MIDNIGHT;
    }

    @Nullable
    Instant dueAt() {
        return state.due() == null ? null : state.due().at();
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    Origin origin() {
        return origin;
    }

    State state() {
        return state;
    }

    History history() {
        return history;
    }
}
