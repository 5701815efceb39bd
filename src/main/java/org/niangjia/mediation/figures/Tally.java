package org.niangjia.mediation.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.Period;
import org.niangjia.mediation.settlement.Agreements;
import org.springframework.stereotype.Component;

/** Adds up what some cases count for. */
@Component
@RequiredArgsConstructor
class Tally {

    private final Agreements agreements;

    Sheet of(Period period) {
        return new Sheet(agreements.due(period), period.from(), period.to());
    }

    /** One period, with what is asked once for all of its cases. */
    record Sheet(Map<String, Boolean> due, LocalDate from, LocalDate to) {

        Figures figures(List<Counted> cases) {
            List<Counted> accepted =
                    cases.stream().filter(it -> it.isAccepted(from, to)).toList();
            List<Counted> closed =
                    cases.stream().filter(it -> it.isClosed(from, to)).toList();
            List<Counted> agreed = closed.stream().filter(Counted::isAgreed).toList();
            List<Counted> collective =
                    accepted.stream().filter(Counted::collective).toList();
            List<Boolean> kept = agreed.stream()
                    .map(it -> due.get(it.number()))
                    .filter(Objects::nonNull)
                    .toList();
            return new Figures(
                    accepted.size(),
                    (int) cases.stream().filter(it -> it.isRefused(from, to)).count(),
                    closed.size(),
                    byReason(closed),
                    agreed.size(),
                    sum(agreed, Counted::toWorkers),
                    sum(agreed, Counted::toEmployers),
                    kept.size(),
                    (int) kept.stream().filter(itself -> itself).count(),
                    meanDays(closed),
                    (int) cases.stream().filter(Counted::late).count(),
                    collective.size(),
                    collective.stream().mapToInt(Counted::workers).sum(),
                    (int) agreed.stream().filter(Counted::confirmed).count());
        }

        private static SortedMap<String, Integer> byReason(List<Counted> closed) {
            return closed.stream()
                    .collect(Collectors.toMap(
                            it -> Objects.requireNonNull(it.reason()).name(), it -> 1, Integer::sum, TreeMap::new));
        }

        private static BigDecimal sum(List<Counted> cases, Function<Counted, BigDecimal> of) {
            return cases.stream().map(of).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        }

        private static @Nullable BigDecimal meanDays(List<Counted> closed) {
            LongSummaryStatistics days =
                    closed.stream().flatMapToLong(it -> it.days().stream()).summaryStatistics();
            return days.getCount() == 0
                    ? null
                    : BigDecimal.valueOf(days.getSum())
                            .divide(BigDecimal.valueOf(days.getCount()), 1, RoundingMode.HALF_UP);
        }
    }
}
