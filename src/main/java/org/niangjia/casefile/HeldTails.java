package org.niangjia.casefile;

import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.Shelf.Tail;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The chains' ends as this transaction has found and left them. Their rows are locked until it is over, so nobody else moves
 * them meanwhile and they are read but once.
 */
@Component
@RequiredArgsConstructor
class HeldTails {

    private final Shelf shelf;

    private static final class Held extends ResourceHolderSupport {

        private final Map<CaseNumber, Tail> tails = new HashMap<>();
    }

    Tail take(CaseNumber number) {
        return held().computeIfAbsent(number, shelf::lockTail);
    }

    void moved(CaseNumber number, Tail tail) {
        held().put(number, tail);
    }

    private Map<CaseNumber, Tail> held() {
        Held held = (Held) TransactionSynchronizationManager.getResource(this);
        return (held == null ? begin() : held).tails;
    }

    private Held begin() {
        Held held = new Held();
        TransactionSynchronizationManager.bindResource(this, held);
        TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(held, this) {});
        return held;
    }
}
