/**
 * Which days people work: the State Council's yearly notices as an importable, versioned table, and weekends with the
 * statutory days for a year whose notice is not there yet.
 *
 * <p>Regulation: 《全国年节及纪念日放假办法》 (2024-11-10); domain rules §8.1.
 */
@NullMarked
package org.niangjia.deadline.calendar;

import org.jspecify.annotations.NullMarked;
