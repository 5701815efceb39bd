/**
 * The last thing a log line passes: what people typed can neither begin a line of its own nor turn the reading direction, and
 * numbers of persons are masked, whoever wrote the line (ASVS 16.4.1, 16.2.5).
 */
@NullMarked
package org.niangjia.privacy.log;

import org.jspecify.annotations.NullMarked;
