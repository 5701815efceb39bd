/** Personal data of a case, sealed under the case's own key: destroying the key erases the person from the file. */
@NamedInterface("safe")
@NullMarked
package org.niangjia.casefile.safe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
