/** What is handed in beside a form: the lists that come along and never become variables of the engine. */
@NullMarked
package org.niangjia.engine.envelope;

import org.jspecify.annotations.NullMarked;
