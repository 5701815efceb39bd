/** What kinds of cases there are, and their gapless numbers: one series per kind, region and year (domain rules §2.3). */
@NamedInterface("number")
@NullMarked
package org.niangjia.casefile.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
