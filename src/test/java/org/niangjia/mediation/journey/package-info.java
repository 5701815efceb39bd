/** Disputes from their first day to the archive, in a real browser, by the people of the office. */
@NullMarked
package org.niangjia.mediation.journey;

import org.jspecify.annotations.NullMarked;
