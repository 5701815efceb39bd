package org.niangjia.engine.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.form.FormContract;
import org.niangjia.engine.form.Offers;
import org.niangjia.engine.gate.Awaited.Event;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may happen in a running case besides its tasks, as the diagram draws it: a withdrawal, an appraisal, a ruling. An
 * officer reports it, or a message from outside tells it; either way it is checked as a task is.
 */
@Service
@RequiredArgsConstructor
public class Occurrences {

    private final ProcessEngineConfigurationImpl engine;
    private final Awaited awaited;
    private final Reporters reporters;
    private final Guard guard;
    private final Reporting reporting;
    private final Offers offers;
    private final CaseFiles caseFiles;

    /** What the case waits for now and the member's posts may report; with what stands in this member's way. */
    @Transactional(readOnly = true)
    public List<Occurrence> possible(CaseNumber number, Member member) {
        return engine.getCommandExecutorTxRequired().execute(session -> {
            List<Event> events = awaited.of(number).stream()
                    .filter(event -> event.step().isOffered(() -> awaited.known(event)))
                    .toList();
            return events.isEmpty() ? List.of() : occurrences(number, events, member);
        });
    }

    /** What stands in the way is asked for all of them at once. */
    private List<Occurrence> occurrences(CaseNumber number, List<Event> events, Member member) {
        Set<String> hands = awaited.hands(number);
        Map<Event, Acting> theirs = new LinkedHashMap<>();
        events.forEach(event -> reporters.acting(event, hands, member).ifPresent(it -> theirs.put(event, it)));
        List<Decision> decisions = guard.decide(theirs.entrySet().stream()
                .map(it -> new Guard.Plan(
                        it.getValue(),
                        it.getKey().step(),
                        number.value(),
                        it.getKey().union()))
                .toList());
        List<Occurrence> occurrences = new ArrayList<>();
        theirs.keySet().forEach(event -> occurrences.add(occurrence(number, event, decisions.get(occurrences.size()))));
        return occurrences;
    }

    /**
     * An officer reports that it has happened.
     *
     * @return whether the case waited for it
     */
    @Transactional
    public boolean report(
            CaseNumber number, String element, Map<String, ? extends @Nullable Object> answers, Member by) {
        caseFiles.hold(number);
        return engine.getCommandExecutorTxRequired().execute(session -> {
            Optional<Event> found = find(number, event -> event.step().element().equals(element));
            found.ifPresent(
                    event -> reporting.happen(number, event, EntryKind.STEP, admit(number, event, by), answers));
            return found.isPresent();
        });
    }

    /**
     * A message from outside tells that it has happened.
     *
     * @return whether the case waited for it
     */
    @Transactional
    public boolean deliver(CaseNumber number, String message, Map<String, ? extends @Nullable Object> answers) {
        caseFiles.hold(number);
        return engine.getCommandExecutorTxRequired().execute(session -> {
            Optional<Event> found = find(number, event -> event.message().equals(message));
            found.ifPresent(event -> reporting.happen(number, event, EntryKind.MESSAGE, Acting.house(), answers));
            return found.isPresent();
        });
    }

    private Acting admit(CaseNumber number, Event event, Member by) {
        Acting acting = reporters
                .acting(event, awaited.hands(number), by)
                .orElseThrow(() -> new NotYours("这一事项不在您或您所代办人员的职责范围内。"));
        guard.require(acting, event.step(), number, event.union());
        return acting;
    }

    private Optional<Event> find(CaseNumber number, Predicate<Event> wanted) {
        return awaited.of(number).stream().filter(wanted).findFirst();
    }

    private Occurrence occurrence(CaseNumber number, Event event, Decision decision) {
        FormContract contract = offers.offered(awaited.contract(event), number::value);
        return new Occurrence(
                event.step().element(),
                event.step().name(),
                event.documentation(),
                contract,
                contract.form().mentioned(awaited.known(event)),
                decision instanceof Decision.Refused refused ? refused.because() : null);
    }
}
