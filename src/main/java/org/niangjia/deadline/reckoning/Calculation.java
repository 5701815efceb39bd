package org.niangjia.deadline.reckoning;

import java.util.List;

/** A period that belongs to no case: where it would end, and how that was counted. */
public record Calculation(Course course, Reckoning end, int workingDaysLeft, List<LedgerLine> days) {}
