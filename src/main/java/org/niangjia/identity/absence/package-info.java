/** 代办: a member who is away names a deputy for a period; who may deputise for whom. */
@NullMarked
package org.niangjia.identity.absence;

import org.jspecify.annotations.NullMarked;
