/** Which cases are in a member's reach, as ranges of indexes. */
@NullMarked
package org.niangjia.casefile.reach;

import org.jspecify.annotations.NullMarked;
