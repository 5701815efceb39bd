/** Which days and hours people work: values only. Regulation: domain rules §8.1, §8.2. */
@NamedInterface("calendar")
@NullMarked
package org.niangjia.deadline.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
