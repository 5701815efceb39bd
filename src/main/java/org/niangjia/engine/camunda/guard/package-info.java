/**
 * What the engine may evaluate, deploy and deserialize. Camunda 7.24 is the last free release: its known holes are closed
 * here, and what nobody needs is switched off so that the unknown ones matter less.
 */
@NullMarked
package org.niangjia.engine.camunda.guard;

import org.jspecify.annotations.NullMarked;
