/**
 * Registrations that were mistaken: put right answer by answer, or taken back as a whole. The record keeps what was there
 * before.
 */
@NamedInterface("registration")
@NullMarked
package org.niangjia.engine.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
