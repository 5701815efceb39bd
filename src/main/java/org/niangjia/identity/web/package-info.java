/** The pages on which members keep their own account, administrators the roster, and the auditor reads who got in. */
@NullMarked
package org.niangjia.identity.web;

import org.jspecify.annotations.NullMarked;
