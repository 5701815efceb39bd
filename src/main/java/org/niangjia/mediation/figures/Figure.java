package org.niangjia.mediation.figures;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.deadline.docket.MissedClocks;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.settlement.KeptAgreements;

/** A count of the report: which mediations {@code m} of a period it counts. Whatever counts them or lists them asks this. */
public enum Figure {
    ACCEPTED("m.accepted_on between :from and :to"),
    REFUSED(Conditions.ENDED + " and m.close_reason like 'R%'"),
    /** 办结: what was turned away at the door is none. */
    CLOSED(Conditions.CLOSED),
    AGREED(Conditions.AGREED),
    /** Agreed, and due by now. */
    DUE(Conditions.AGREED + " and (" + KeptAgreements.DUE + ")"),
    /** Of those the ones that were performed without anybody being made to. */
    KEPT(Conditions.AGREED + " and " + KeptAgreements.KEPT),
    /** Past the period in which it had to be mediated (DMN-M3). */
    OVERDUE("exists (select 1 from deadline d where d.case_number = m.case_number and d.code in (:periods) and "
            + MissedClocks.MISSED + ")"),
    COLLECTIVE(ACCEPTED.condition + " and m.collective"),
    CONFIRMED(Conditions.AGREED + " and m.enforceable and m.destination = 'JUDICIAL_CONFIRM'");

    private final String condition;

    Figure(String condition) {
        this.condition = condition;
    }

    String condition() {
        return "(" + condition + ")";
    }

    private static final class Conditions {

        static final String ENDED = "m.closed_on between :from and :to";
        static final String CLOSED = ENDED + " and m.close_reason not like 'R%'";
        static final String AGREED = ENDED + " and m.close_reason in ("
                + Stream.of(CloseReason.values())
                        .filter(CloseReason::isAgreement)
                        .map(reason -> "'" + reason + "'")
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
