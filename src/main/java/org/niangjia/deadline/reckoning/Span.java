package org.niangjia.deadline.reckoning;

/** A length of time, e.g. 30 CD. */
public record Span(int amount, Unit unit) {

    public Span {
        if (amount < 1 || amount > unit.getLongest()) {
            throw new IllegalArgumentException("no period of " + amount + " " + unit);
        }
    }

    public String text() {
        return amount + " " + unit.getLabel();
    }
}
