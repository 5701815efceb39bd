package org.niangjia.deadline.reckoning;

/**
 * A span and how it is counted.
 *
 * @param countStartDay whether the day it starts from is its first day (by law it is not)
 * @param roll whether a last day that is off moves to the next working day
 */
public record Period(Span span, boolean countStartDay, boolean roll) {

    /** As the law counts: without the day it starts from, and never ending on a day off. */
    public static Period of(int amount, Unit unit) {
        return new Period(new Span(amount, unit), false, true);
    }

    public boolean ofHours() {
        return span.unit() == Unit.H;
    }

    boolean ofWorkingDays() {
        return span.unit() == Unit.WD;
    }
}
