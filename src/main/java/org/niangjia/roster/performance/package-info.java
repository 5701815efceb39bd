/** How mediators fare: cases, agreements, satisfaction, refusals. */
@NullMarked
package org.niangjia.roster.performance;

import org.jspecify.annotations.NullMarked;
