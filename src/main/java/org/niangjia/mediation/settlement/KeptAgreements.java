package org.niangjia.mediation.settlement;

/** 自动履行率: which agreements of mediations {@code m} are due on the day {@code :today}, and which of them were kept. */
public final class KeptAgreements {

    /** As {@link Instalment#isPerformed} says it of one. */
    private static final String IS_PERFORMED = "(exists (select 1 from agreement_performance p"
            + " where p.case_number = t.case_number and p.term = t.n and p.result = 'FULL')"
            + " or t.kind = 'PAY' and coalesce(t.amount, 0) > 0 and t.amount <= (select coalesce(sum(p.amount), 0)"
            + " from agreement_performance p where p.case_number = t.case_number and p.term = t.n))";

    private static final String A_TERM = "exists (select 1 from agreement_term t where t.case_number = m.case_number";

    private static final String PERFORMED = A_TERM + ") and not " + A_TERM + " and not " + IS_PERFORMED + ")";

    /** 到期协议: everything in it is performed, or was due before this day. */
    public static final String DUE =
            PERFORMED + " or " + A_TERM + ") and not " + A_TERM + " and (t.due_date is null or t.due_date >= :today))";

    /** 自动履行: performed without anybody being made to. */
    public static final String KEPT = PERFORMED + " and not exists (select 1 from agreement_performance p"
            + " where p.case_number = m.case_number and p.enforced)";

    private KeptAgreements() {}
}
