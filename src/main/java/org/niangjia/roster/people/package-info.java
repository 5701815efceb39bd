/** Who is on the roster, what is said of each, whom they cannot be impartial about, and every change of it. */
@NamedInterface("people")
@NullMarked
package org.niangjia.roster.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
