/** Accounts as they are kept: the roster, the first administrator, and what an administrator changes, each on the record. */
@NamedInterface("account")
@NullMarked
package org.niangjia.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
