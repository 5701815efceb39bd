package org.niangjia.deadline;

import java.util.List;
import org.niangjia.deadline.reckoning.Course;
import org.niangjia.deadline.reckoning.LedgerLine;
import org.niangjia.deadline.reckoning.Reckoning;

/** A period that belongs to no case: where it would end, and how that was counted. */
public record Calculation(Course course, Reckoning end, int workingDaysLeft, List<LedgerLine> days) {}
