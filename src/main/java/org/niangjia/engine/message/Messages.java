package org.niangjia.engine.message;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.gate.CaseUnion;
import org.niangjia.engine.gate.MessageGate;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delivers a message to the procedure that waits for it, or keeps it until there is one. The record says what became of it. */
@Service
@RequiredArgsConstructor
@Transactional
class Messages {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ParkedMessages parked;
    private final CaseFiles caseFiles;

    /** @param name as the receiving diagram calls it, e.g. {@code PETITION_TO_MEDIATION} */
    record Message(String name, String caseNumber, String unionCode) {}

    /** Where a message is sent in the diagram. */
    record Sender(String element, String name) {}

    void send(Message message, Sender sender) {
        if (isAwaited(message)) {
            tell(message, sender, "已立案，案号 " + deliver(message));
        } else {
            parked.put(message);
            tell(message, sender, "等候对方程序启用");
        }
    }

    /** Nothing for a procedure that is still not there, or when another node is at it. */
    void sendParked(Message message) {
        if (isAwaited(message) && parked.take(message)) {
            record(message, Happening.of(EntryKind.MESSAGE, "此前移交的事项已立案，案号 " + deliver(message)));
        }
    }

    private boolean isAwaited(Message message) {
        return repository
                        .createProcessDefinitionQuery()
                        .messageEventSubscriptionName(message.name())
                        .latestVersion()
                        .count()
                > 0;
    }

    /** @return the number of the case that it began */
    private String deliver(Message message) {
        return runtime.createMessageCorrelation(message.name())
                .setVariable(MessageGate.REFERRED_FROM, message.caseNumber())
                .setVariable(CaseUnion.UNION, message.unionCode())
                .correlateStartMessage()
                .getBusinessKey();
    }

    private void tell(Message message, Sender sender, String what) {
        record(
                message,
                new Happening(
                        EntryKind.MESSAGE, sender.element(), sender.name(), sender.name() + "：" + what, List.of()));
    }

    private void record(Message message, Happening what) {
        caseFiles.record(new CaseNumber(message.caseNumber()), Acting.house(), what);
    }
}
