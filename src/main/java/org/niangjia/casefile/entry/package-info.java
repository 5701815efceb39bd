/** What is set down in a case file: entries with their answers, and facts about parties. */
@NamedInterface("entry")
@NullMarked
package org.niangjia.casefile.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
