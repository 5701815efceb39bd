package org.niangjia.roster;

import org.niangjia.roster.people.Mediator;
import org.niangjia.roster.performance.Performance;

/** One of the roster for one dispute: the best first, then those who may only for a reason, then those who cannot. */
public record Suggestion(Mediator mediator, Fitness fitness, Performance performance) {}
