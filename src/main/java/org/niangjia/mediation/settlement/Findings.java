package org.niangjia.mediation.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.dispute.Dispute;

/** Works out what the tables ask of an agreement on one day. @param settledOn when it took effect without a signature: 方案认可 */
record Findings(
        Agreement agreement,
        Dispute dispute,
        Channel channel,
        @Nullable LocalDate settledOn,
        Periods periods,
        LocalDate today) {

    private static final String TO_CONFIRM = "M_JC";
    private static final String TO_REVIEW = "M_ARB_REVIEW";

    /** The rows of the deadline table. */
    @FunctionalInterface
    interface Periods {

        LocalDate lastDay(String rule, LocalDate from);
    }

    AgreementFacts facts() {
        List<Term> open = agreement.instalments().stream()
                .filter(instalment -> !instalment.isPerformed())
                .map(Instalment::term)
                .toList();
        return new AgreementFacts(
                givesUpSocialInsurance(),
                agreement.isPerformed(),
                onlyPayments(),
                onlyPayments() && within(TO_CONFIRM),
                !confirmsRelation() && within(TO_REVIEW),
                !open.isEmpty() && open.stream().allMatch(Term::isOfTheFourKinds),
                !open.isEmpty() && open.stream().allMatch(Term::isWage));
    }

    List<String> missing() {
        return new Completeness(agreement, dispute, channel).missing();
    }

    Optional<LocalDate> effectiveOn() {
        return agreement
                .effectiveOn(Signers.required(channel, dispute).keySet())
                .or(() -> Optional.ofNullable(settledOn));
    }

    /** The last day on which both may apply to the court; on a day off, the next working day (§8.2). */
    Optional<LocalDate> lastDayToConfirm() {
        return effectiveOn().map(day -> periods.lastDay(TO_CONFIRM, day));
    }

    private boolean within(String rule) {
        return effectiveOn()
                .map(day -> periods.lastDay(rule, day))
                .filter(last -> !today.isAfter(last))
                .isPresent();
    }

    private boolean confirmsRelation() {
        return Boolean.TRUE.equals(agreement.head().confirmsRelation());
    }

    /** 法释〔2020〕26号第52条: 仅就给付义务. */
    private boolean onlyPayments() {
        return !confirmsRelation()
                && !agreement.terms().isEmpty()
                && agreement.terms().stream().allMatch(Term::isPaymentDuty);
    }

    private boolean givesUpSocialInsurance() {
        return agreement.terms().stream()
                        .map(Term::text)
                        .filter(Objects::nonNull)
                        .anyMatch(TermRules::givesUpSocialInsurance)
                || Optional.ofNullable(agreement.head().waiverNote())
                        .filter(TermRules::givesUpSocialInsurance)
                        .isPresent();
    }
}
