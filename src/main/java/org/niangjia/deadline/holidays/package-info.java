/**
 * Where the calendar comes from: the State Council's yearly notices as an importable, versioned table, and the statutory
 * days for a year whose notice is not there yet.
 *
 * <p>Regulation: 《全国年节及纪念日放假办法》 (2024-11-10); domain rules §8.1.
 */
@NamedInterface("holidays")
@NullMarked
package org.niangjia.deadline.holidays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
