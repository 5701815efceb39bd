/** Pages and API for what the generic task page cannot do: the sheets of a mediation. */
@NullMarked
package org.niangjia.mediation.web;

import org.jspecify.annotations.NullMarked;
