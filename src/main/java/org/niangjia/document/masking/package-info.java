/** A letter for those who may read it, but not who the people in it are (domain rules §9.3). */
@NamedInterface("masking")
@NullMarked
package org.niangjia.document.masking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
