package org.niangjia.casefile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.Shelf.Tail;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The chains' ends, and the steps that the cases have come to, as this transaction has found and left them. Their rows are
 * locked until it is over, so nobody else moves them meanwhile: they are read but once, and written but once, before it commits.
 */
@Component
@RequiredArgsConstructor
class HeldTails {

    private final Shelf shelf;

    private static final class Held extends ResourceHolderSupport {

        private final Map<CaseNumber, Tail> tails = new HashMap<>();
        private final Map<CaseNumber, Shelf.Stage> reached = new HashMap<>();
        private final Set<CaseNumber> moved = new LinkedHashSet<>();
        private boolean committing;
    }

    Tail take(CaseNumber number) {
        return held().tails.computeIfAbsent(number, shelf::lockTail);
    }

    void moved(CaseNumber number, Tail tail) {
        held().tails.put(number, tail);
        write(number);
    }

    void reached(CaseNumber number, Shelf.Stage stage) {
        take(number);
        held().reached.put(number, stage);
        write(number);
    }

    private void write(CaseNumber number) {
        Held held = held();
        held.moved.add(number);
        if (held.committing) {
            write(held);
        }
    }

    private void write(Held held) {
        held.moved.forEach(number -> shelf.move(number, take(number), held.reached.get(number)));
        held.moved.clear();
    }

    private Held held() {
        Held held = (Held) TransactionSynchronizationManager.getResource(this);
        return held == null ? begin() : held;
    }

    private Held begin() {
        Held held = new Held();
        TransactionSynchronizationManager.registerSynchronization(new BeforeCommit(held));
        TransactionSynchronizationManager.bindResource(this, held);
        return held;
    }

    /** What is recorded later still, by somebody else who waited for the end of the transaction, is written at once. */
    private final class BeforeCommit extends ResourceHolderSynchronization<Held, HeldTails> {

        private final Held held;

        private BeforeCommit(Held held) {
            super(held, HeldTails.this);
            this.held = held;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            held.committing = true;
            write(held);
        }
    }
}
