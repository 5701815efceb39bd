/**
 * What became of a case's clocks, in the case's own record: an officer who asks in a year why something was late finds it
 * there. Whoever changes a clock takes its case's turn first. Regulation: domain rules §2.4, §8.
 */
@NullMarked
package org.niangjia.deadline.record;

import org.jspecify.annotations.NullMarked;
