/** What a letter says, before it is written: plain values under Chinese names, each with who may not read it. */
@NamedInterface("content")
@NullMarked
package org.niangjia.document.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
