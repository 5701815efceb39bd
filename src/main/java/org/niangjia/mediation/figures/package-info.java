/**
 * 统计: the figures of mediation, worked out from the cases and never typed in.
 *
 * <p>Regulation: domain rules §3.9 (what counts as closed and as agreed), §7 R01–R07, R10–R13 and fixed table ①. What the court
 * referred and what came to the union itself are two families that are never added up (§0.1).
 */
@NamedInterface("figures")
@NullMarked
package org.niangjia.mediation.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
