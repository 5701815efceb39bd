package org.niangjia.mediation.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 自动履行率: of many agreements those that are due, and those of them that were kept without anybody being made to. */
@Repository
@RequiredArgsConstructor
class PerformanceRates {

    private static final String TERMS = "select t.case_number, t.n, t.kind, t.amount, t.due_date" + Period.MEDIATIONS
            + "join agreement_term t on t.case_number = m.case_number order by t.case_number, t.n";

    private static final String PERFORMANCES =
            "select p.case_number, p.n, p.term, p.result, p.performed_on, p.amount, p.enforced" + Period.MEDIATIONS
                    + "join agreement_performance p on p.case_number = m.case_number order by p.case_number, p.n";

    private final JdbcClient jdbc;

    private record Kept<T>(String caseNumber, T it) {}

    Map<String, Boolean> of(Period period, LocalDate today) {
        Map<String, List<Performance>> performances = performances(period);
        return terms(period).entrySet().stream()
                .map(terms -> agreement(
                        terms.getKey(), terms.getValue(), performances.getOrDefault(terms.getKey(), List.of())))
                .filter(agreement -> agreement.isDue(today))
                .collect(Collectors.toMap(agreement -> agreement.number().value(), Agreement::isPerformedByItself));
    }

    private static Agreement agreement(String number, List<Term> terms, List<Performance> performances) {
        return new Agreement(new CaseNumber(number), Stage.SIGNED, 1, Head.EMPTY, terms, List.of(), performances);
    }

    private Map<String, List<Term>> terms(Period period) {
        return byCase(period.asked(jdbc, TERMS)
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

    private Map<String, List<Performance>> performances(Period period) {
        return byCase(period.asked(jdbc, PERFORMANCES)
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
