/** The turn that somebody has at a case: nobody else changes it, or sees what is changed, until it is over. */
@NamedInterface("turn")
@NullMarked
package org.niangjia.casefile.turn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
