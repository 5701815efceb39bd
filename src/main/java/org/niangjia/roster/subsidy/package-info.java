/** 办案补贴: what a mediator is paid for a case, and who has approved it. */
@NamedInterface("subsidy")
@NullMarked
package org.niangjia.roster.subsidy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
