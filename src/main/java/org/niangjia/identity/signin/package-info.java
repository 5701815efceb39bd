/**
 * How somebody proves to be that member: passwords and their policy, the throttle on guessing, the record of sign-ins. For
 * the shell and the demonstration only.
 */
@NamedInterface("signin")
@NullMarked
package org.niangjia.identity.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
