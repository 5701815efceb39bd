package org.niangjia.mediation.letters;

import java.time.LocalDate;
import org.niangjia.deadline.Deadlines.Limit;

/** Until when a right may be used: counted by the deadline table, which is changed there and nowhere else. */
interface Limits {

    Limit of(String code, LocalDate from);
}
