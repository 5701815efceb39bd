package org.niangjia.deadline.docket;

/** When a case was late by a clock, whether the clock still runs or not; for those who count many cases at once. */
public final class MissedClocks {

    /** Of a {@code deadline d}, at the moment {@code :now}. */
    public static final String MISSED =
            "d.duty and (d.missed_due is not null or d.kept = false or d.running and d.due < :now)";

    private MissedClocks() {}
}
