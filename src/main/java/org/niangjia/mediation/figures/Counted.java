package org.niangjia.mediation.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.CloseReason;

/** What one mediation adds to the figures of a period. @param late it has missed the period in which it had to be mediated */
record Counted(
        String number,
        Channel channel,
        String region,
        String category,
        boolean collective,
        int workers,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate closedOn,
        @Nullable CloseReason reason,
        boolean confirmed,
        BigDecimal toWorkers,
        BigDecimal toEmployers,
        boolean late) {

    boolean isAccepted(LocalDate from, LocalDate to) {
        return isIn(acceptedOn, from, to);
    }

    /** 办结: what was turned away at the door is none. */
    boolean isClosed(LocalDate from, LocalDate to) {
        return isIn(closedOn, from, to) && reason != null && !reason.isRefusal();
    }

    boolean isRefused(LocalDate from, LocalDate to) {
        return isIn(closedOn, from, to) && reason != null && reason.isRefusal();
    }

    boolean isAgreed() {
        return reason != null && reason.isAgreement();
    }

    /** From acceptance to the end; of what ended without being accepted there are none. */
    OptionalLong days() {
        return acceptedOn == null || closedOn == null
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(acceptedOn, closedOn));
    }

    private static boolean isIn(@Nullable LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
