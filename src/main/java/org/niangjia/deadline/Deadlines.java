package org.niangjia.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.deadline.reckoning.Calculation;
import org.niangjia.deadline.reckoning.Course;
import org.niangjia.deadline.reckoning.Ledger;
import org.niangjia.deadline.reckoning.LedgerLine;
import org.niangjia.deadline.reckoning.Reckoning;
import org.niangjia.deadline.reckoning.Span;
import org.niangjia.deadline.reckoning.Submission;
import org.niangjia.deadline.rules.DeadlineRule;
import org.niangjia.deadline.rules.DeadlineRules;
import org.niangjia.deadline.rules.Due;
import org.niangjia.identity.Decision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of the cases. A case has at most one running clock of a rule. */
@Service
@RequiredArgsConstructor
@Transactional
public class Deadlines {

    /** Why a clock ends on its day: the rule, what moved it, and every day one by one. */
    public record Explanation(
            Standing standing, DeadlineRule rule, List<DeadlineEvent> events, List<LedgerLine> days) {}

    /**
     * What an extension would come to.
     *
     * @param obstacle why it may not be, if so
     */
    public record Prospect(
            Standing now,
            @Nullable Standing extended,
            @Nullable String obstacle) {}

    /** The end of a period that runs outside of any case: until when somebody may go somewhere. */
    public record Limit(LocalDate lastDay, String period, String basis) {}

    /** A rule in words. @param extendable whether it may be made longer at all */
    public record Terms(String period, String startsFrom, boolean extendable, String basis) {}

    private final DeadlineTable table;
    private final HeldClocks clocks;
    private final DeadlineRules rules;
    private final Announcer announcer;
    private final Recount recount;
    private final Watch watch;

    /**
     * Starts a clock; one of the same rule that still runs is stopped, and its open tasks and the clocks that
     * start at its end go over to the new one.
     *
     * @param dueVariable the process variable that a timer of the diagram waits for
     */
    public Standing start(String caseNumber, String code, LocalDate from, @Nullable String dueVariable) {
        Today today = watch.today();
        return start(new Deadline.Origin(caseNumber, rules.rule(code), from, today.now(), dueVariable, null), today);
    }

    /** Starts a clock where another one of the case ends; it moves with that one. */
    public Standing startAfter(String caseNumber, String code, String other, @Nullable String dueVariable) {
        Today today = watch.today();
        Deadline first = running(caseNumber, other);
        Due end = first.state().due();
        if (end == null) {
            throw new IllegalStateException("nobody knows when " + other + " of " + caseNumber + " ends");
        }
        return start(
                new Deadline.Origin(caseNumber, rules.rule(code), end.day(), today.now(), dueVariable, first.id()),
                today);
    }

    private Standing start(Deadline.Origin origin, Today today) {
        Optional<Deadline> before =
                clocks.running(origin.caseNumber(), origin.rule().code());
        before.ifPresent(old -> finish(old, Submission.received(today.now()), today));
        Deadline deadline = clocks.add(Deadline.start(origin, today), today);
        before.ifPresentOrElse(old -> replace(old, deadline, today), () -> announcer.started(deadline));
        return Standing.of(deadline, today);
    }

    /** @param reason why it stands still; several reasons may overlap */
    public Standing pause(String caseNumber, String code, String reason, String basis, LocalDate from) {
        return move(caseNumber, code, (deadline, today) -> deadline.pause(reason, basis, from, today));
    }

    /** @param reason which pause ends; empty: every one */
    public Standing resume(String caseNumber, String code, String reason, LocalDate on) {
        return move(caseNumber, code, (deadline, today) -> deadline.resume(reason, on, today));
    }

    /** @param by the code of a rule that says how long, or a number of days */
    @Transactional(readOnly = true)
    public Decision mayExtend(String caseNumber, String code, String by, @Nullable LocalDate agreed) {
        return running(caseNumber, code).mayExtend(span(code, by), watch.today(), agreed);
    }

    /**
     * Why and by whose consent a clock runs longer.
     *
     * @param on when the parties agreed to it; none: who may grants it now
     */
    public record Consent(
            String reason, String basis, @Nullable LocalDate on) {}

    /** Nothing where no such clock runs. */
    @Transactional(readOnly = true)
    public Optional<Prospect> prospect(String caseNumber, String code, String by) {
        Today today = watch.today();
        return table.ofCase(caseNumber).stream()
                .filter(clock ->
                        clock.isRunning() && clock.origin().rule().code().equals(code))
                .findFirst()
                .map(clock -> prospect(clock, span(code, by), today));
    }

    private static Prospect prospect(Deadline clock, Span by, Today today) {
        Standing now = Standing.of(clock, today);
        if (clock.mayExtend(by, today) instanceof Decision.Refused refused) {
            return new Prospect(now, null, refused.because());
        }
        clock.extend(by, "", "", today);
        return new Prospect(now, Standing.of(clock, today), null);
    }

    /** @throws IllegalStateException where {@link #mayExtend} refuses */
    public Standing extend(String caseNumber, String code, String by, Consent consent) {
        return move(
                caseNumber,
                code,
                (deadline, today) ->
                        deadline.extend(span(code, by), consent.reason(), consent.basis(), today, consent.on()));
    }

    /** Stops the clock, if it runs; what was handed in decides whether it was kept. */
    public Optional<Standing> stop(String caseNumber, String code, Submission done) {
        Today today = watch.today();
        return clocks.running(caseNumber, code).map(deadline -> {
            finish(deadline, done, today);
            announcer.stopped(deadline);
            return Standing.of(deadline, today);
        });
    }

    /** Whether something handed in now, or posted earlier, would keep the running clock. */
    @Transactional(readOnly = true)
    public boolean isKeptBy(String caseNumber, String code, Submission done) {
        return running(caseNumber, code).isKeptBy(done);
    }

    /** All clocks that the case has had, in the order in which they started. */
    @Transactional(readOnly = true)
    public List<Standing> of(String caseNumber) {
        Today today = watch.today();
        return table.ofCase(caseNumber).stream()
                .map(deadline -> Standing.of(deadline, today))
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Standing> ofTask(String taskId) {
        Today today = watch.today();
        return table.ofTask(taskId).map(deadline -> Standing.of(deadline, today));
    }

    /** By the tasks that show them. */
    @Transactional(readOnly = true)
    public Map<String, Standing> ofTasks(Collection<String> taskIds) {
        Today today = watch.today();
        Map<String, Standing> clocks = new HashMap<>();
        table.ofTasks(taskIds).forEach((task, deadline) -> clocks.put(task, Standing.of(deadline, today)));
        return clocks;
    }

    @Transactional(readOnly = true)
    public Optional<Explanation> explain(long id) {
        Today today = watch.today();
        return table.find(id)
                .map(deadline -> new Explanation(
                        Standing.of(deadline, today),
                        deadline.origin().rule(),
                        deadline.history().all(),
                        Ledger.of(deadline.course(), today.calendar(), today.date())));
    }

    @Transactional(readOnly = true)
    public Limit limit(String code, LocalDate from) {
        DeadlineRule rule = rules.rule(code);
        Course course = Course.of(from, rule.period());
        LocalDate lastDay =
                Reckoning.of(course, watch.today().calendar()).orElseThrow().due();
        return new Limit(lastDay, rule.period().span().text(), rule.basis());
    }

    public Terms terms(String code) {
        DeadlineRule rule = rules.rule(code);
        return new Terms(
                rule.period().span().text(), rule.startsFrom(), rule.extension().times() > 0, rule.basis());
    }

    /** What a period would come to. */
    @Transactional(readOnly = true)
    public Calculation calculate(Course course) {
        Today today = watch.today();
        Reckoning end = Reckoning.of(course, today.calendar()).orElseThrow();
        List<LedgerLine> days = Ledger.of(course, today.calendar(), end.due());
        return new Calculation(course, end, today.workingDaysLeft(end.due()), days);
    }

    /** Working days from tomorrow to the day of the due moment; negative when it is past. */
    public int workingDaysLeft(Instant due) {
        return watch.today().workingDaysLeft(Today.dayOf(due));
    }

    private Standing move(String caseNumber, String code, BiConsumer<Deadline, Today> change) {
        Today today = watch.today();
        Deadline deadline = running(caseNumber, code);
        change.accept(deadline, today);
        clocks.save(deadline, today);
        announcer.moved(deadline);
        recount.follow(deadline, today);
        return Standing.of(deadline, today);
    }

    private void replace(Deadline old, Deadline deadline, Today today) {
        clocks.handOn(old, deadline);
        announcer.replaced(old, deadline);
        recount.follow(deadline, today);
    }

    private void finish(Deadline deadline, Submission done, Today today) {
        deadline.stop(done, today);
        clocks.save(deadline, today);
    }

    private Deadline running(String caseNumber, String code) {
        return clocks.running(caseNumber, code)
                .orElseThrow(() -> new IllegalStateException("no running deadline " + code + " of " + caseNumber));
    }

    private Span span(String code, String by) {
        return by.chars().allMatch(Character::isDigit)
                ? new Span(Integer.parseInt(by), rules.rule(code).extensionUnit())
                : rules.rule(by).period().span();
    }
}
