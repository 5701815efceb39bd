package org.niangjia.deadline.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.news.Light;

/**
 * How a case stands: its most pressing clock.
 *
 * @param name what the clock is for
 * @param duty false: a time to wait, whose end is no miss
 * @param due none while paused
 * @param workingDaysLeft negative once it is late, 0 while paused
 */
public record CaseLight(
        String name, boolean duty, @Nullable Instant due, Light light, int workingDaysLeft, boolean provisional) {}
