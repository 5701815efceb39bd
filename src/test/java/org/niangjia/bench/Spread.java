package org.niangjia.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** What was measured several times, in order of size. */
record Spread(double[] values) {

    static <T> Spread of(Collection<T> readings, ToDoubleFunction<T> value) {
        return new Spread(readings.stream().mapToDouble(value).sorted().toArray());
    }

    static Spread of(double... values) {
        return new Spread(Arrays.stream(values).sorted().toArray());
    }

    double median() {
        return at(0.5);
    }

    double at(double share) {
        return values[(int) Math.round((values.length - 1) * share)];
    }

    /** The middle half. */
    String middle() {
        return Report.number(at(0.25)) + " to " + Report.number(at(0.75));
    }
}
