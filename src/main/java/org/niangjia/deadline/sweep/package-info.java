/**
 * One look over the clocks that need attention: reminds as often before the end as the deadline table says and at the miss, once
 * each; counts anew what an older calendar counted. Regulation: domain rules §2.4, §2.5.
 */
@NamedInterface("sweep")
@NullMarked
package org.niangjia.deadline.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
