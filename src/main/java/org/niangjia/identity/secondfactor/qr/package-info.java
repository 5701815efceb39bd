/** QR codes (GB/T 18284, ISO/IEC 18004), as far as a line of text needs them: bytes, versions 1 to 10, correction level M. */
@NullMarked
package org.niangjia.identity.secondfactor.qr;

import org.jspecify.annotations.NullMarked;
