/** The clocks as a list of cases needs them: one light a case, that of its most pressing clock; which cases are late. */
@NamedInterface("docket")
@NullMarked
package org.niangjia.deadline.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
