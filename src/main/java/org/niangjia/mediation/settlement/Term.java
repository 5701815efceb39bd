package org.niangjia.mediation.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One term of an agreement: who owes whom what until when. Obligor and obligee are parties by role. */
public record Term(
        int n,
        String kind,
        String obligor,
        String obligee,
        @Nullable String subject,
        @Nullable BigDecimal amount,
        @Nullable LocalDate dueDate,
        @Nullable Integer installmentNo,
        @Nullable String account,
        @Nullable Boolean isPaymentObligation,
        @Nullable String text) {

    public boolean isPayment() {
        return kind.equals("PAY");
    }

    /** 给付义务: only what can be handed over or paid can be confirmed and enforced. */
    public boolean isPaymentDuty() {
        return isPayment() || Boolean.TRUE.equals(isPaymentObligation);
    }

    public boolean isToWorkers() {
        return obligee.startsWith("WORKER");
    }

    /** 劳动争议调解仲裁法第16条: for these an order for payment may be applied for with the agreement. */
    public boolean isOfTheFourKinds() {
        return isPayment() && subject != null && !subject.equals("OTHER");
    }

    public boolean isWage() {
        return isPayment() && "WAGE".equals(subject);
    }

    public BigDecimal sum() {
        return isPayment() ? Objects.requireNonNullElse(amount, BigDecimal.ZERO) : BigDecimal.ZERO;
    }

    boolean namesAccount() {
        return account != null || text != null && text.contains("现金");
    }
}
