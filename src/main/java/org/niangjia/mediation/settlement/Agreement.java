package org.niangjia.mediation.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.niangjia.casefile.number.CaseNumber;

/** 调解协议, in clear: its terms, who has signed, what was performed. @param draft how often it was drafted */
public record Agreement(
        CaseNumber number,
        Stage stage,
        int draft,
        Head head,
        List<Term> terms,
        List<Signature> signatures,
        List<Performance> performances) {

    /** What the terms give the workers in yuan. */
    public BigDecimal toWorkers() {
        return sum(Term::isToWorkers);
    }

    public BigDecimal toEmployers() {
        return sum(term -> !term.isToWorkers());
    }

    private BigDecimal sum(Predicate<Term> whose) {
        return terms.stream().filter(whose).map(Term::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * 生效日 (§3.5): when the last of those has signed without whom it does not take effect.
     *
     * @param required the signers of its channel
     */
    public Optional<LocalDate> effectiveOn(Set<String> required) {
        Set<String> signed = signatures.stream().map(Signature::signer).collect(Collectors.toSet());
        return required.isEmpty() || !signed.containsAll(required)
                ? Optional.empty()
                : signatures.stream()
                        .filter(signature -> required.contains(signature.signer()))
                        .map(Signature::signedAt)
                        .max(LocalDateTime::compareTo)
                        .map(LocalDateTime::toLocalDate);
    }

    public Instalment instalment(Term term) {
        return new Instalment(
                term,
                performances.stream()
                        .filter(performance -> performance.term() == term.n())
                        .toList());
    }

    public List<Instalment> instalments() {
        return terms.stream().map(this::instalment).toList();
    }

    /** The next day after this one on which something is due that has not been performed. */
    public Optional<LocalDate> nextDueAfter(LocalDate day) {
        return instalments().stream()
                .filter(instalment -> !instalment.isPerformed())
                .flatMap(instalment -> Optional.ofNullable(instalment.term().dueDate()).stream())
                .filter(due -> due.isAfter(day))
                .min(LocalDate::compareTo);
    }

    public boolean isSigned() {
        return stage == Stage.SIGNED;
    }

    public boolean isPerformed() {
        return !terms.isEmpty() && instalments().stream().allMatch(Instalment::isPerformed);
    }
}
