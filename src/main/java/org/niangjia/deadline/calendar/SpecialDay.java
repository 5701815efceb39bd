package org.niangjia.deadline.calendar;

import java.time.LocalDate;

/** A day on which the week is not what decides: a day off, or a weekend day worked to make up for one. */
public record SpecialDay(LocalDate day, Kind kind, String name) {

    public enum Kind {
        OFF,
        WORK
    }

    public static SpecialDay off(LocalDate day, String name) {
        return new SpecialDay(day, Kind.OFF, name);
    }

    public static SpecialDay work(LocalDate day, String name) {
        return new SpecialDay(day, Kind.WORK, name);
    }

    public String reason() {
        return kind == Kind.OFF ? name : "补班（" + name + "）";
    }
}
