/** What becomes of the tasks of those who leave. */
@NullMarked
package org.niangjia.engine.leaving;

import org.jspecify.annotations.NullMarked;
