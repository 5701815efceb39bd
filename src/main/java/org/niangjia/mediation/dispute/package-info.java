/**
 * 当事人与请求: who disputes what with whom, by which evidence, and where each party is reached.
 *
 * <p>Regulation: domain rules §3.6 (data of the parties), Labour Dispute Mediation and Arbitration Law art. 7 (representatives)
 * and 22 (dispatch agency and user are joint parties).
 */
@NamedInterface("dispute")
@NullMarked
package org.niangjia.mediation.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
