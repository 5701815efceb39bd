package org.niangjia.engine;

/** A process variable as a typed constant: what a gateway asks, never personal data. */
public record Variable<T>(String name, Class<T> type) {

    public static <T> Variable<T> of(String name, Class<T> type) {
        return new Variable<>(name, type);
    }
}
