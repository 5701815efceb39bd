/** What one case sent to another procedure and could not be delivered, for those who look after the house. */
@NullMarked
package org.niangjia.web.undelivered;

import org.jspecify.annotations.NullMarked;
