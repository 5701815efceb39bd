/**
 * 动态口令: the code that an authenticator app shows for half a minute (RFC 6238), asked for after the password; and the
 * recovery codes for whoever has lost the telephone.
 *
 * <p>Regulation: GB/T 22239 8.1.4.1 (two kinds of proof). See {@code src/docs/decisions/second-factor.md}.
 */
@NamedInterface("secondfactor")
@NullMarked
package org.niangjia.identity.secondfactor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
