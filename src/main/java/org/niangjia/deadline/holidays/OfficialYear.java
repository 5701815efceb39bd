package org.niangjia.deadline.holidays;

import java.time.Instant;
import java.time.LocalDate;

/** Where a year's calendar comes from. */
public record OfficialYear(
        int year, int edition, String source, LocalDate publishedOn, Instant importedAt, String importedBy) {}
