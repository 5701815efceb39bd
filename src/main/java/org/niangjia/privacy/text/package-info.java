/** How personal values are written and what of them is shown: normal forms and masks. */
@NullMarked
package org.niangjia.privacy.text;

import org.jspecify.annotations.NullMarked;
