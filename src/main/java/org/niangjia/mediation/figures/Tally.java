package org.niangjia.mediation.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up what was counted. */
final class Tally {

    private Tally() {}

    static Figures of(List<Counted> counted) {
        return new Figures(
                sum(counted, Figure.ACCEPTED),
                sum(counted, Figure.REFUSED),
                sum(counted, Figure.CLOSED),
                byReason(counted),
                sum(counted, Figure.AGREED),
                sum(counted, Counted::toWorkers),
                sum(counted, Counted::toEmployers),
                sum(counted, Figure.DUE),
                sum(counted, Figure.KEPT),
                meanDays(counted),
                sum(counted, Figure.OVERDUE),
                sum(counted, Figure.COLLECTIVE),
                counted.stream().mapToInt(Counted::collectivePersons).sum(),
                sum(counted, Figure.CONFIRMED));
    }

    private static int sum(List<Counted> counted, Figure figure) {
        return counted.stream().mapToInt(it -> it.count(figure)).sum();
    }

    private static BigDecimal sum(List<Counted> counted, Function<Counted, BigDecimal> of) {
        return counted.stream().map(of).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static SortedMap<String, Integer> byReason(List<Counted> counted) {
        return counted.stream()
                .filter(it -> it.count(Figure.CLOSED) > 0)
                .collect(Collectors.toMap(
                        it -> Objects.requireNonNull(it.reason()).name(),
                        it -> it.count(Figure.CLOSED),
                        Integer::sum,
                        TreeMap::new));
    }

    private static @Nullable BigDecimal meanDays(List<Counted> counted) {
        int timed = counted.stream().mapToInt(Counted::timed).sum();
        return timed == 0
                ? null
                : BigDecimal.valueOf(counted.stream().mapToLong(Counted::days).sum())
                        .divide(BigDecimal.valueOf(timed), 1, RoundingMode.HALF_UP);
    }
}
