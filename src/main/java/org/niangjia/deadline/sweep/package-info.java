/**
 * One look over the clocks that need attention: reminds three and one working days before the end and at the miss, once
 * each; counts anew what an older calendar counted. Regulation: domain rules §2.4, §2.5.
 */
@NamedInterface("sweep")
@NullMarked
package org.niangjia.deadline.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
