/** Where the keys come from, and the check that they are the ones this database was written with. */
@NullMarked
package org.niangjia.privacy.keys;

import org.jspecify.annotations.NullMarked;
