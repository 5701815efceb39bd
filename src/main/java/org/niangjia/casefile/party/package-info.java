/** Who the parties of a case are, as far as they can be recognised without being read. */
@NamedInterface("party")
@NullMarked
package org.niangjia.casefile.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
