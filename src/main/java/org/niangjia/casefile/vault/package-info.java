/** Where the content of attachments lies, sealed by the key of its case. */
@NullMarked
package org.niangjia.casefile.vault;

import org.jspecify.annotations.NullMarked;
