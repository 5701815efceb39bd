/**
 * The arithmetic of periods: a start, a length, extensions and pauses go in; the last day, the day from which it is close
 * and a ledger of every day come out. Values only, no database, no clock.
 *
 * <p>Regulation: Civil Procedure Law art. 85, Civil Code art. 201–204; domain rules §8.2.
 */
@NullMarked
package org.niangjia.deadline.reckoning;

import org.jspecify.annotations.NullMarked;
