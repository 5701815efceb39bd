/** The engine's own idea of the time, for those who move it. */
@NamedInterface("time")
@NullMarked
package org.niangjia.engine.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
