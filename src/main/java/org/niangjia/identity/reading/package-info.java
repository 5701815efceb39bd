/** What is asked all the time and read but now and then. */
@NullMarked
package org.niangjia.identity.reading;

import org.jspecify.annotations.NullMarked;
