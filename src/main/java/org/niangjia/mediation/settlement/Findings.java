package org.niangjia.mediation.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.calendar.WorkingCalendar;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.dispute.Dispute;

/** Works out what the tables ask of an agreement on one day. @param settledOn when it took effect without a signature: 方案认可 */
record Findings(
        Agreement agreement,
        Dispute dispute,
        Channel channel,
        @Nullable LocalDate settledOn,
        WorkingCalendar calendar,
        LocalDate today) {

    /** 民事诉讼法第205条. */
    private static final int DAYS_TO_CONFIRM = 30;

    /** 劳动人事争议仲裁办案规则第74条. */
    private static final int DAYS_TO_REVIEW = 15;

    AgreementFacts facts() {
        List<Term> open = agreement.instalments().stream()
                .filter(instalment -> !instalment.isPerformed())
                .map(Instalment::term)
                .toList();
        return new AgreementFacts(
                givesUpSocialInsurance(),
                agreement.isPerformed(),
                onlyPayments(),
                onlyPayments() && within(DAYS_TO_CONFIRM),
                !confirmsRelation() && within(DAYS_TO_REVIEW),
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
        return effectiveOn().map(day -> calendar.onOrAfter(day.plusDays(DAYS_TO_CONFIRM)));
    }

    private boolean within(int days) {
        return effectiveOn()
                .map(day -> calendar.onOrAfter(day.plusDays(days)))
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
