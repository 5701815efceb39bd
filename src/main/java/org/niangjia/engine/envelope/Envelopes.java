package org.niangjia.engine.envelope;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries an envelope past the engine to the gate of the element that it is addressed to. */
@Component
public class Envelopes {

    private final ThreadLocal<@Nullable Envelope> carried = new ThreadLocal<>();

    public <T> T carry(Envelope envelope, Supplier<T> deed) {
        Envelope before = carried.get();
        carried.set(envelope);
        try {
            return deed.get();
        } finally {
            carried.set(before);
        }
    }

    /** Opened once, by the element that it is addressed to. */
    public Optional<Envelope> open(String element) {
        Optional<Envelope> addressed =
                Optional.ofNullable(carried.get()).filter(it -> it.element().equals(element));
        addressed.ifPresent(opened -> carried.remove());
        return addressed;
    }
}
