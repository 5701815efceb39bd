package org.niangjia.engine.gate;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.TaskHandlers;
import org.niangjia.engine.envelope.Envelope;
import org.niangjia.engine.form.Answers;
import org.niangjia.engine.gate.Awaited.Event;
import org.niangjia.engine.gate.OccurrenceGate.Admitted;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Component;

/** Checks what is told of an event, and lets it happen. */
@Component
@RequiredArgsConstructor
class Reporting {

    private final Awaited awaited;
    private final Contract contract;
    private final TaskHandlers handlers;
    private final OccurrenceGate gate;
    private final RuntimeService runtime;

    void happen(
            CaseNumber number,
            Event event,
            EntryKind kind,
            Acting by,
            Map<String, ? extends @Nullable Object> handedIn) {
        String element = event.step().element();
        Envelope envelope = Envelope.of(element, handedIn, handlers.lists(event.process(), element));
        Answers answers =
                contract.check(awaited.contract(event), envelope.answers(), awaited.known(event), number.value());
        gate.let(
                new Admitted(element, kind, by, answers, envelope.enclosed()),
                () -> runtime.messageEventReceived(event.message(), event.executionId()));
    }
}
