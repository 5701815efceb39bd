/**
 * What one case tells another procedure: a service task sends it, the procedure that waits for it begins. A message for a
 * procedure that this office does not run yet is kept until it does.
 */
@NullMarked
package org.niangjia.engine.message;

import org.jspecify.annotations.NullMarked;
