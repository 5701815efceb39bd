package org.niangjia.identity.absence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A period, first and last day included, in which a deputy acts for an absent member.
 *
 * @param endedAt when it was ended before its time
 */
public record Absence(
        long id,
        String absent,
        String absentName,
        String deputy,
        String deputyName,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        @Nullable OffsetDateTime endedAt) {

    public boolean isOpen(LocalDate today) {
        return endedAt == null && !lastDay.isBefore(today);
    }
}
