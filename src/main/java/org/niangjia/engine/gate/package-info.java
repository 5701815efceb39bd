/**
 * The gate: whatever is handed in, by whichever door, passes here or leaves nothing behind. Listeners on every user task
 * and start form, wired in while a diagram is read.
 */
@NamedInterface("gate")
@NullMarked
package org.niangjia.engine.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
