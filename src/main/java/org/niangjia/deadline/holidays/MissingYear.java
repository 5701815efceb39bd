package org.niangjia.deadline.holidays;

import java.time.LocalDate;

/** A year that is near or running and has no official calendar yet. */
public record MissingYear(int year, long daysUntil) {

    static MissingYear of(int year, LocalDate today) {
        return new MissingYear(year, Math.max(0, LocalDate.of(year, 1, 1).toEpochDay() - today.toEpochDay()));
    }
}
