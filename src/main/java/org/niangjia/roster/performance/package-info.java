/** How mediators fare: cases, agreements, satisfaction, refusals. */
@NamedInterface("performance")
@NullMarked
package org.niangjia.roster.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
