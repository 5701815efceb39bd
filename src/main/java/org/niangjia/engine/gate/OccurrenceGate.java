package org.niangjia.engine.gate;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.form.Answers;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Component;

/**
 * The gate on events with a form. Their answers never enter the engine: they are checked before it is told that the event
 * has happened, and whoever tells it otherwise is refused here.
 */
@Component
@RequiredArgsConstructor
class OccurrenceGate {

    private final ThreadLocal<@Nullable Admitted> admitted = new ThreadLocal<>();
    private final Contract contract;
    private final Handing domain;
    private final CaseFiles caseFiles;

    /** What passed the checks, and for which event. */
    record Admitted(
            String element,
            EntryKind kind,
            Acting by,
            Answers answers,
            Map<String, ? extends @Nullable Object> lists) {}

    void let(Admitted report, Runnable event) {
        admitted.set(report);
        try {
            event.run();
        } finally {
            admitted.remove();
        }
    }

    void pass(Step step, DelegateExecution event) {
        ExecutionEntity execution = (ExecutionEntity) event;
        Admitted report = admitted.get();
        if (report == null || !report.element().equals(step.element())) {
            throw new NotYours("“" + step.name() + "”须按表单登记，不能直接发起。");
        }
        admitted.remove();
        domain.handle(step, execution, report.by(), report.answers(), report.lists());
        caseFiles.record(
                CaseNumbers.of(execution),
                report.by(),
                new Happening(
                        report.kind(), step.element(), step.name(), step.name(), contract.labelled(report.answers())));
        contract.keepRoutes(step, report.answers(), execution);
    }
}
