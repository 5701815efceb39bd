/** The lists of a mediation, as sheets with blanks: read, checked, kept and written down alike, whatever they list. */
@NamedInterface("sheet")
@NullMarked
package org.niangjia.mediation.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
