package org.niangjia.deadline.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The timers in a case's diagram that wait for a due moment which this module computed. */
public interface Timers {

    /** @param due none: the timer must not fire while the clock is paused or once it is stopped */
    void move(String caseNumber, String dueVariable, @Nullable Instant due);
}
