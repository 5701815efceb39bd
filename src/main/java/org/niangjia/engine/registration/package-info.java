/** Registrations that were mistaken: taken back as a whole, by whoever made them or by a leader. */
@NamedInterface("registration")
@NullMarked
package org.niangjia.engine.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
