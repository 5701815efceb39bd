package org.niangjia.report.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.niangjia.report.Span;

/** Of what a report is asked, as it was handed in. @param union a city's or county's code; none: the reader's own */
record Scope(
        @Nullable String from,
        @Nullable String to,
        @Nullable String union) {

    Span span(LocalDate today) {
        return Span.of(from, to, today);
    }

    /** The same, with days that can be read. */
    Scope withoutDays() {
        return new Scope(null, null, union);
    }
}
