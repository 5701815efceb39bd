/**
 * What the court is told of the cases it has assigned: written in the transaction in which it happened, sent afterwards until
 * it has arrived. A crash loses nothing; the message's key lets the court take it but once.
 */
@NamedInterface("outbox")
@NullMarked
package org.niangjia.court.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
