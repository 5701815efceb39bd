package org.niangjia.identity.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is asked all the time and seldom changes: read anew when it has changed here, and now and then for other nodes. */
@RequiredArgsConstructor
public final class LastReading<T> {

    private final Supplier<T> read;
    private final Duration fresh;
    private final Clock clock;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Known<T> last;

    private record Known<T>(T it, Instant at) {}

    public T get() {
        Known<T> known = last;
        return known != null && isFresh(known) ? known.it() : readAgain();
    }

    /** It changes: what follows in this transaction sees that, and who reads meanwhile what becomes of it. */
    public void forget() {
        drop();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    drop();
                }
            });
        }
    }

    private void drop() {
        changes.incrementAndGet();
        last = null;
    }

    /** What was read while somebody changed it is not kept. */
    private T readAgain() {
        int before = changes.get();
        Known<T> known = new Known<>(read.get(), clock.instant());
        last = changes.get() == before ? known : null;
        return known.it();
    }

    /** The demonstration's clock also goes back. */
    private boolean isFresh(Known<T> known) {
        return Duration.between(known.at(), clock.instant()).abs().compareTo(fresh) < 0;
    }
}
