package org.niangjia.deadline.calendar;

import java.time.LocalTime;

/** When a last day is over: what is handed in online has until midnight, at a window until it closes (Civil Code art. 203). */
public enum Closing {
    ONLINE,
    WINDOW;

    /** 24:00 as a moment that still belongs to the day, at the precision the database keeps. */
    static final LocalTime LAST_MOMENT = LocalTime.of(23, 59, 59, 999_000_000);
}
