/** Pages and API: what a period comes to, why a clock ends on its day, the working calendar and its import. */
@NullMarked
package org.niangjia.deadline.web;

import org.jspecify.annotations.NullMarked;
