/**
 * Personal data: sealed (encrypted) values, the blind index that finds them, masking, and the numbers of persons and
 * organisations with their check digits.
 *
 * <p>Regulation: Personal Information Protection Law art. 5, 6, 28, 51; domain rules §9.1–9.4. Touches nothing else of
 * the house; what it protects never reaches a log, a URL, an engine variable or an exception message.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.niangjia.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
