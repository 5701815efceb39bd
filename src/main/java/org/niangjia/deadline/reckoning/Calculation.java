package org.niangjia.deadline.reckoning;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A period that belongs to no case: where it would end, and how that was counted. */
public record Calculation(Course course, Reckoning end, int workingDaysLeft, List<LedgerLine> days) {

    /** To the minute; none for a period of days. */
    public Optional<LocalDateTime> endOfHours() {
        return course.period().ofHours() ? course.endOfHours() : Optional.empty();
    }
}
