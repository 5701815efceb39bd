/** How a letter writes sums and days: 壹万捌仟陆佰元整, 2026年11月21日. */
@NamedInterface("wording")
@NullMarked
package org.niangjia.document.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
