package org.niangjia.mediation.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One term and what has been performed of it. */
public record Instalment(Term term, List<Performance> performances) {

    public BigDecimal performed() {
        BigDecimal paid = performances.stream()
                .map(Performance::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return isSaidToBeFull() ? paid.max(term.sum()) : paid;
    }

    public boolean isPerformed() {
        return isSaidToBeFull()
                || term.isPayment() && term.sum().signum() > 0 && performed().compareTo(term.sum()) >= 0;
    }

    public boolean isOverdue(LocalDate today) {
        return !isPerformed() && term.dueDate() != null && term.dueDate().isBefore(today);
    }

    /** Not performed, though it was due by then or is due at any time. */
    public boolean isOpenBy(LocalDate day) {
        return !isPerformed() && (term.dueDate() == null || !term.dueDate().isAfter(day));
    }

    /** The day on which the last was performed. */
    public Optional<LocalDate> performedOn() {
        return isPerformed()
                ? performances.stream().map(Performance::performedOn).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private boolean isSaidToBeFull() {
        return performances.stream().anyMatch(performance -> performance.result() == Performance.Result.FULL);
    }
}
