/**
 * The record: case files with gapless numbers, parties, attachments, and one hash-chained entry per thing that happened.
 *
 * <p>Regulation: domain rules §2.3 (numbers), §9.1–9.3 (personal data), §9.5 (retention); Archives Law art. 37. Knows
 * members and sealed values, never the engine.
 */
@ApplicationModule(
        allowedDependencies = {"identity", "identity::access", "identity::signin", "privacy", "privacy::seal"})
@NullMarked
package org.niangjia.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
