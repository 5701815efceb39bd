package org.niangjia.engine.gate;

import java.util.List;
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
import org.niangjia.engine.gate.Openings.Content;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Component;

/**
 * The gate on messages that begin a case: without a form, but not without a file and a number; and with nothing in their
 * hands, since what a form asks nobody has checked here.
 */
@Component
@RequiredArgsConstructor
public class MessageGate {

    /** The variable that names the case which a new one was made from. */
    public static final String REFERRED_FROM = "referredFrom";

    private static final Set<String> ADDRESSED = Set.of(REFERRED_FROM, CaseUnion.UNION);

    private final CaseFiles caseFiles;
    private final Openings openings;

    void pass(Step start, DelegateExecution execution) {
        ExecutionEntity instance = (ExecutionEntity) execution;
        refuseBaggage(instance.getVariableNames());
        openings.file(start, instance, content(instance), Acting.house());
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
