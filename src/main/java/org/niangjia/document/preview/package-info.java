/** A letter as a browser can show it: paragraphs and tables as plain values, which a page draws and escapes. */
@NamedInterface("preview")
@NullMarked
package org.niangjia.document.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
