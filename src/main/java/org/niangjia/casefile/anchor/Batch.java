package org.niangjia.casefile.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;

/** Collects until there are enough for one statement. */
@RequiredArgsConstructor
final class Batch<T> {

    private final int size;
    private final Consumer<List<T>> work;
    private final List<T> waiting = new ArrayList<>();

    void add(T one) {
        waiting.add(one);
        if (waiting.size() == size) {
            finish();
        }
    }

    void finish() {
        if (!waiting.isEmpty()) {
            work.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }
}
