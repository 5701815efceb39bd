/** The deadline table {@code bpmn/shared/deadlines.dmn} as the trade's rules. Regulation: domain rules §3.4, §8.3. */
@NamedInterface("rules")
@NullMarked
package org.niangjia.deadline.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
