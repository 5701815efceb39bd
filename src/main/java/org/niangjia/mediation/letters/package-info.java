/**
 * 文书: what the letters D-M1 to D-M24 of a mediation say. Every tag that their templates may use stands in
 * {@code forms/mediation/letter-tags.csv}.
 *
 * <p>Regulation: domain rules §3.6 (what an agreement must say), §3.8, §3.11.
 */
@NullMarked
package org.niangjia.mediation.letters;

import org.jspecify.annotations.NullMarked;
