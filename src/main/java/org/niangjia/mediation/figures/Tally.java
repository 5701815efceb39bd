package org.niangjia.mediation.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.docket.MissedClocks;
import org.niangjia.mediation.settlement.Agreements;
import org.springframework.stereotype.Component;

/** Adds up what some cases count for. */
@Component
@RequiredArgsConstructor
class Tally {

    /** The periods of mediation (DMN-M3). */
    private static final Set<String> PERIODS =
            Set.of("M_PRE", "M_IN_ORD", "M_IN_SUM", "M_SELF", "M_PROACTIVE", "M_ARB_ENTRUST");

    private final Agreements agreements;
    private final MissedClocks clocks;

    Sheet of(List<Counted> all, LocalDate from, LocalDate to) {
        List<String> numbers = all.stream().map(Counted::number).toList();
        return new Sheet(agreements.due(numbers), clocks.among(numbers, PERIODS), from, to);
    }

    /** One period, with what is asked once for all of its cases. */
    record Sheet(Map<String, Boolean> due, Set<String> late, LocalDate from, LocalDate to) {

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
                    closed.isEmpty() ? null : meanDays(closed),
                    (int) cases.stream()
                            .filter(it -> late.contains(it.number()))
                            .count(),
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

        private static BigDecimal meanDays(List<Counted> closed) {
            return BigDecimal.valueOf(closed.stream().mapToLong(Counted::days).sum())
                    .divide(BigDecimal.valueOf(closed.size()), 1, RoundingMode.HALF_UP);
        }
    }
}
