package org.niangjia.casefile.turn;

import java.util.function.Consumer;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something of which every transaction has its own, and which is gone when it is over. */
@RequiredArgsConstructor
public final class PerTurn<T> {

    private final Supplier<T> fresh;
    private final Consumer<T> beforeCommit;

    /** Of which nothing is left to do at the end. */
    public PerTurn(Supplier<T> fresh) {
        this(fresh, nothing -> {});
    }

    @RequiredArgsConstructor
    private static final class Kept<T> extends ResourceHolderSupport {

        private final T it;
    }

    public T get() {
        Kept<T> kept = kept();
        return kept == null ? begin() : kept.it;
    }

    /** Only if this transaction has had it already; where there is no transaction, nobody has. */
    public void ifThere(Consumer<T> then) {
        Kept<T> kept = kept();
        if (kept != null) {
            then.accept(kept.it);
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Kept<T> kept() {
        return (Kept<T>) TransactionSynchronizationManager.getResource(this);
    }

    private T begin() {
        Kept<T> kept = new Kept<>(fresh.get());
        TransactionSynchronizationManager.registerSynchronization(new End(kept));
        TransactionSynchronizationManager.bindResource(this, kept);
        return kept.it;
    }

    private final class End extends ResourceHolderSynchronization<Kept<T>, PerTurn<T>> {

        private final T it;

        private End(Kept<T> kept) {
            super(kept, PerTurn.this);
            it = kept.it;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            beforeCommit.accept(it);
        }
    }
}
