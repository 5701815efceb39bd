/** Personal data at rest: SM4-GCM or AES-GCM, bound to its table, column and row; keys that can be rotated and destroyed. */
@NamedInterface("seal")
@NullMarked
package org.niangjia.privacy.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
