/** The ciphers and their keys: SM4-GCM (GB/T 32907) and AES-256-GCM, a ring of keys, sealed streams. */
@NullMarked
package org.niangjia.privacy.cipher;

import org.jspecify.annotations.NullMarked;
