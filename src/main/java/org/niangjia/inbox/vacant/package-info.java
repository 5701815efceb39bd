/** Which tasks nobody can take. */
@NullMarked
package org.niangjia.inbox.vacant;

import org.jspecify.annotations.NullMarked;
