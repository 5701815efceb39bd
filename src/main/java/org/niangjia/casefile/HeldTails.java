package org.niangjia.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.Shelf.Tail;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.turn.PerTurn;
import org.niangjia.casefile.turn.Turn;
import org.springframework.stereotype.Component;

/**
 * The chains' ends, and the steps that the cases have come to, as this transaction has found and left them. Their rows are
 * locked until it is over, so nobody else moves them meanwhile: they are read but once, and written but once, before it commits.
 */
@Component
@RequiredArgsConstructor
class HeldTails {

    private final Shelf shelf;
    private final Turn turn;
    private final PerTurn<Held> held = new PerTurn<>(Held::new, this::end);

    private static final class Held {

        private final Map<CaseNumber, Tail> tails = new HashMap<>();
        private final Map<CaseNumber, Shelf.Stage> reached = new HashMap<>();
        private final Set<CaseNumber> moved = new LinkedHashSet<>();
        private final Set<CaseNumber> opened = new HashSet<>();
        private boolean committing;
    }

    Tail take(CaseNumber number) {
        return held.get().tails.computeIfAbsent(number, shelf::lockTail);
    }

    void open(CaseNumber number, Tail tail) {
        held.get().opened.add(number);
        moved(number, tail);
    }

    /** Whether nobody but this transaction has seen it yet. */
    boolean hasOpened(CaseNumber number) {
        return held.get().opened.contains(number);
    }

    boolean has(CaseNumber number) {
        return held.get().tails.containsKey(number);
    }

    /** The case that a query of another module names; none: there is none. */
    void take(Register.Among one) {
        shelf.lockTail(one).ifPresent(found -> held.get().tails.putIfAbsent(found.number(), found.tail()));
    }

    void moved(CaseNumber number, Tail tail) {
        held.get().tails.put(number, tail);
        write(number);
    }

    void reached(CaseNumber number, Shelf.Stage stage) {
        take(number);
        held.get().reached.put(number, stage);
        write(number);
    }

    private void write(CaseNumber number) {
        Held mine = held.get();
        mine.moved.add(number);
        if (mine.committing) {
            writeNow(mine);
        }
    }

    /** What is recorded later still, by somebody else who waited for the end of the transaction, is written at once. */
    private void end(Held mine) {
        mine.committing = true;
        writeNow(mine);
    }

    /** Sent too: a turn that nobody has written anything in until now would not be asked for it any more. */
    private void writeNow(Held mine) {
        mine.moved.forEach(number -> shelf.move(number, take(number), mine.reached.get(number)));
        mine.moved.clear();
        turn.settle();
    }
}
