package org.niangjia.engine.gate;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.niangjia.engine.SubmittedTask;
import org.niangjia.engine.TaskHandlers;
import org.niangjia.engine.envelope.Envelope;
import org.niangjia.engine.envelope.Envelopes;
import org.niangjia.engine.form.Answers;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Component;

/** Hands what passed the gate's checks to the domain, with the lists that came along. */
@Component
@RequiredArgsConstructor
class Handing {

    private final TaskHandlers handlers;
    private final Envelopes envelopes;

    /** A step without a handler of its own is only recorded and routed. */
    void handle(Step step, ExecutionEntity execution, Acting by, Answers answers) {
        handle(
                step,
                execution,
                by,
                answers,
                envelopes.open(step.element()).map(Envelope::enclosed).orElse(Map.of()));
    }

    void handle(
            Step step,
            ExecutionEntity execution,
            Acting by,
            Answers answers,
            Map<String, ? extends @Nullable Object> lists) {
        handlers.of(execution.getProcessDefinition().getKey(), step.element())
                .ifPresent(handler -> handler.handle(new SubmittedTask(
                        CaseNumbers.of(execution), step.element(), by, answers, lists, execution::setVariable)));
    }
}
