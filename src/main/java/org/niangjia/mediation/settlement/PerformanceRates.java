package org.niangjia.mediation.settlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 自动履行率: of many agreements those that are due, and those of them that were kept without anybody being made to. */
@Repository
@RequiredArgsConstructor
class PerformanceRates {

    private static final String TERMS = "select case_number, n, kind, amount, due_date from agreement_term"
            + " where case_number in (:numbers) order by case_number, n";

    private static final String PERFORMANCES = "select case_number, n, term, result, performed_on, amount, enforced"
            + " from agreement_performance where case_number in (:numbers) order by case_number, n";

    private final JdbcClient jdbc;

    private record Kept<T>(String caseNumber, T it) {}

    Map<String, Boolean> of(Collection<String> numbers, LocalDate today) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Performance>> performances = performances(numbers);
        return terms(numbers).entrySet().stream()
                .map(terms -> agreement(
                        terms.getKey(), terms.getValue(), performances.getOrDefault(terms.getKey(), List.of())))
                .filter(agreement -> agreement.isDue(today))
                .collect(Collectors.toMap(agreement -> agreement.number().value(), Agreement::isPerformedByItself));
    }

    private static Agreement agreement(String number, List<Term> terms, List<Performance> performances) {
        return new Agreement(new CaseNumber(number), Stage.SIGNED, 1, Head.EMPTY, terms, List.of(), performances);
    }

    private Map<String, List<Term>> terms(Collection<String> numbers) {
        return byCase(jdbc.sql(TERMS)
                .param("numbers", numbers)
                .query((row, index) -> new Kept<>(
                        row.getString("case_number"),
                        new Term(
                                row.getInt("n"),
                                row.getString("kind"),
                                "",
                                "",
                                null,
                                row.getBigDecimal("amount"),
                                row.getObject("due_date", LocalDate.class),
                                null,
                                null,
                                null,
                                null)))
                .list());
    }

    private Map<String, List<Performance>> performances(Collection<String> numbers) {
        return byCase(jdbc.sql(PERFORMANCES)
                .param("numbers", numbers)
                .query((row, index) -> new Kept<>(
                        row.getString("case_number"),
                        new Performance(
                                row.getInt("n"),
                                row.getInt("term"),
                                Performance.Result.valueOf(row.getString("result")),
                                Objects.requireNonNull(row.getObject("performed_on", LocalDate.class)),
                                row.getBigDecimal("amount"),
                                row.getBoolean("enforced"),
                                null)))
                .list());
    }

    private static <T> Map<String, List<T>> byCase(List<Kept<T>> kept) {
        return kept.stream()
                .collect(Collectors.groupingBy(Kept::caseNumber, Collectors.mapping(Kept::it, Collectors.toList())));
    }
}
