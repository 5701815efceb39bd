/**
 * Who: members, the tree of unions, roles, what a role may do (the permission table), separation of duties and recusal,
 * deputies, passwords and sign-in.
 *
 * <p>Regulation: domain rules §2.1, §9.2 (GB/T 22239 identity and access control). Asked by every module, asks only
 * {@code privacy}.
 */
@ApplicationModule(allowedDependencies = {"privacy", "privacy::seal"})
@NullMarked
package org.niangjia.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
