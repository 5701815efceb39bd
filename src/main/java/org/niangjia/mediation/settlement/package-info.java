/**
 * 协议与履行: what was agreed, by whom it is signed and when it takes effect, and how it is kept.
 *
 * <p>Regulation: domain rules §3.5 (day of effect), §3.6 (terms), §3.7 M4, M6, M7, §3.8 (judicial confirmation); Labour Dispute
 * Mediation and Arbitration Law art. 14–16.
 */
@NamedInterface("settlement")
@NullMarked
package org.niangjia.mediation.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
