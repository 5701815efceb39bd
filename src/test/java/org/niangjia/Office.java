package org.niangjia;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.demo.DemoTime;
import org.niangjia.engine.Procedures;
import org.niangjia.engine.Tasks;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.inbox.WorkItem;
import org.niangjia.inbox.WorkList;
import org.springframework.stereotype.Component;

/** The office as a test uses it: members by login, cases opened and walked step by step through the gate. */
@Component
@RequiredArgsConstructor
public class Office {

    /** As an answer: the day on which it is given. */
    public static final String TODAY = "TODAY";

    private final Procedures procedures;
    private final Tasks tasks;
    private final WorkList workList;
    private final CaseRecords records;
    private final Members members;
    private final DemoTime time;
    private final Clock clock;

    public Member member(String login) {
        return members.byLogin(login).orElseThrow();
    }

    /** What comes in, and who takes it. */
    public interface Arrival {

        String process();

        String clerk();

        Map<String, Object> answers();
    }

    public Walk open(Arrival arrival) {
        return new Walk(procedures
                .open(arrival.process(), dated(arrival.answers()), member(arrival.clerk()))
                .number());
    }

    /** A case that came about otherwise. */
    public Walk walk(CaseNumber number) {
        return new Walk(number);
    }

    /** What somebody does at an element of the diagram. */
    public record Step(String element, String login, Map<String, Object> answers) {

        public static Step step(String element, String login, Object... answers) {
            return new Step(element, login, Office.answers(answers));
        }

        public Step with(String field, Object answer) {
            Map<String, Object> more = new HashMap<>(answers);
            more.put(field, answer);
            return new Step(element, login, more);
        }

        /** The same at another element that asks the same. */
        public Step at(String other) {
            return new Step(other, login, answers);
        }

        public Step by(String other) {
            return new Step(element, other, answers);
        }
    }

    /** Lets time pass, and what was waiting for it happen. */
    public Instant later(Duration duration) {
        return time.moveTo(clock.instant().plus(duration));
    }

    /** Back as well as on, see {@link TimeReturns}. */
    public void moveTo(Instant moment) {
        time.moveTo(moment);
    }

    /** One case on its way. */
    @RequiredArgsConstructor
    public class Walk {

        private final CaseNumber number;

        public CaseNumber number() {
            return number;
        }

        public Walk then(Step... steps) {
            for (Step step : steps) {
                take(step);
            }
            return this;
        }

        /** Completes the open task of this element; beside it, others may be open. */
        private void take(Step step) {
            List<WorkItem> open = workList.of(number.value());
            WorkItem task = open.stream()
                    .filter(it -> it.element().equals(step.element()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("the case stands at "
                            + open.stream().map(WorkItem::element).toList() + ", not at " + step.element()));
            tasks.complete(task.id(), dated(step.answers()), member(step.login()));
        }

        public WorkItem task() {
            List<WorkItem> open = workList.of(number.value());
            if (open.size() != 1) {
                throw new AssertionError("the case has " + open.size() + " open tasks, its file: " + file());
            }
            return open.get(0);
        }

        public String standsAt() {
            return task().element();
        }

        public CaseFile file() {
            return records.find(number, member("auditor")).orElseThrow();
        }
    }

    public String today() {
        return LocalDate.now(clock).toString();
    }

    /** Answers as they are given today. */
    public Map<String, Object> dated(Map<String, Object> answers) {
        Map<String, Object> dated = new HashMap<>(answers);
        dated.replaceAll(
                (field, value) -> TODAY.equals(value) ? LocalDate.now(clock).toString() : value);
        return dated;
    }

    public static Map<String, Object> answers(Object... pairs) {
        Map<String, Object> answers = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put((String) pairs[i], pairs[i + 1]);
        }
        return answers;
    }
}
