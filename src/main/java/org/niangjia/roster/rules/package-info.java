/** What the office has laid down in numbers: {@code bpmn/mediation/mediators.dmn}. */
@NamedInterface("rules")
@NullMarked
package org.niangjia.roster.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
