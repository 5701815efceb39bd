package org.niangjia.deadline;

import java.util.List;
import org.niangjia.deadline.reckoning.LedgerLine;
import org.niangjia.deadline.rules.DeadlineRule;

/** Why a clock ends on its day: the rule, what moved it, and every day one by one. */
public record Explanation(Standing standing, DeadlineRule rule, List<DeadlineEvent> events, List<LedgerLine> days) {}
