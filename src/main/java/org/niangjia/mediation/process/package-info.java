/** Where the diagram of mediation meets the domain: what its steps hand in, what its service tasks order, what its gateways ask. */
@NullMarked
package org.niangjia.mediation.process;

import org.jspecify.annotations.NullMarked;
