package org.niangjia.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.Shelf.Tail;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The case files as this transaction has found and left them: the chains' ends, what was added, the steps that the cases have
 * come to. Their rows are locked until it is over, so nobody else moves them meanwhile: they are read but once, and written
 * but once, before it commits.
 */
@Component
@RequiredArgsConstructor
class HeldTails {

    private final Shelf shelf;

    private static final class Held extends ResourceHolderSupport {

        private final Map<CaseNumber, File> files = new LinkedHashMap<>();
        private boolean committing;
    }

    private static final class File {

        private Tail tail;
        private Shelf.@Nullable Stage reached;
        private final List<Chain.Link> entries = new ArrayList<>();
        private final Set<String> involved = new LinkedHashSet<>();
        private boolean moved;

        private File(Tail tail) {
            this.tail = tail;
        }

        private Shelf.Leaf leaf() {
            return new Shelf.Leaf(tail, reached, entries, involved);
        }

        private void written() {
            entries.clear();
            involved.clear();
            moved = false;
        }
    }

    Tail take(CaseNumber number) {
        return file(number).tail;
    }

    /** A file that this transaction has made. */
    void open(CaseNumber number, Tail tail) {
        held().files.put(number, new File(tail));
    }

    void append(CaseNumber number, Chain.Link link) {
        File file = file(number);
        file.entries.add(link);
        file.tail = new Tail(link.seq(), link.hash(), file.tail.dataKey());
        moved(number, file);
    }

    void reached(CaseNumber number, Shelf.Stage stage) {
        File file = file(number);
        file.reached = stage;
        moved(number, file);
    }

    void involve(CaseNumber number, String login) {
        File file = file(number);
        file.involved.add(login);
        moved(number, file);
    }

    /** For those who read what this transaction has written. */
    void write() {
        held().files.forEach(this::write);
    }

    private void moved(CaseNumber number, File file) {
        file.moved = true;
        if (held().committing) {
            write(number, file);
        }
    }

    private void write(CaseNumber number, File file) {
        if (file.moved) {
            shelf.add(number, file.leaf());
            file.written();
        }
    }

    private File file(CaseNumber number) {
        return held().files.computeIfAbsent(number, it -> new File(shelf.lockTail(it)));
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
            write();
        }
    }
}
