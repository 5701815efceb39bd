/**
 * Whether the record is still what was written: every chain recomputed, every anchor compared, every night and whenever
 * somebody asks.
 */
@NamedInterface("proof")
@NullMarked
package org.niangjia.casefile.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
