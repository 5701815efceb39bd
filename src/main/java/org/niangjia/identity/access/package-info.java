/**
 * What a role may do: the permission table {@code permissions.csv} and the annotations by which an endpoint names the row
 * that guards it.
 */
@NamedInterface("access")
@NullMarked
package org.niangjia.identity.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
