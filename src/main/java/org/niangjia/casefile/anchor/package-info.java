/**
 * Anchors: what the heads of all chains were, written to files outside of the database and stamped by a key that the
 * database does not know. A chain that was rewritten as a whole, or taken back, no longer holds the head that was anchored.
 *
 * <p>Regulation: GB/T 22239 8.1.4.3 (protection of audit records), trust T79.
 */
@NullMarked
package org.niangjia.casefile.anchor;

import org.jspecify.annotations.NullMarked;
