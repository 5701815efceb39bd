package org.niangjia.engine.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.envelope.Envelope;
import org.niangjia.engine.envelope.Envelopes;
import org.niangjia.engine.form.Answers;
import org.niangjia.engine.gate.Openings.Content;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Component;

/**
 * The gate on messages that begin a case: not without a file and a number; and with nothing in the engine's hands, since
 * what a form asks nobody has checked there. Where the diagram names a form, its answers come in an envelope.
 */
@Component
@RequiredArgsConstructor
public class MessageGate {

    /** The variable that names the case which a new one was made from. */
    public static final String REFERRED_FROM = "referredFrom";

    private static final Set<String> ADDRESSED = Set.of(REFERRED_FROM, CaseUnion.UNION);

    private final CaseFiles caseFiles;
    private final Openings openings;
    private final Contract contract;
    private final Envelopes envelopes;
    private final Handing domain;

    void pass(Step start, DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        refuseBaggage(instance.getVariableNames());
        if (start.hasForm()) {
            file(start, instance);
        } else {
            openings.file(start, instance, content(instance), Acting.house());
        }
    }

    /** What the message says has come past the engine, and is checked as if an officer had typed it. */
    private void file(Step start, ExecutionEntity instance) {
        Envelope envelope =
                envelopes.open(start.element()).orElseThrow(() -> new NotYours("“" + start.name() + "”须按表单登记，不能直接发起。"));
        Answers answers = contract.check(contract.contract(start, instance), envelope.answers(), Map.of(), "");
        openings.file(start, instance, answers, Acting.house());
        domain.handle(start, instance, Acting.house(), answers, envelope.enclosed());
        contract.keepRoutes(start, answers, instance);
    }

    private static void refuseBaggage(Set<String> brought) {
        Set<String> baggage = new TreeSet<>(brought);
        baggage.removeAll(ADDRESSED);
        if (!baggage.isEmpty()) {
            throw new IllegalArgumentException("a message brings " + baggage + ", which no form has checked");
        }
    }

    private Content content(ExecutionEntity instance) {
        Optional<CaseFile> origin = Optional.ofNullable(instance.getVariable(REFERRED_FROM))
                .flatMap(number -> CaseNumber.parse(number.toString()))
                .flatMap(caseFiles::head);
        return new Content(
                origin.map(CaseFile::title)
                        .orElse(instance.getProcessDefinition().getName()),
                List.of(),
                origin
                        .map(file ->
                                new Answer(REFERRED_FROM, "来自案件", file.number().value(), null))
                        .stream()
                        .toList());
    }
}
