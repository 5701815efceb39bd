/** What surrounds every page: bars, doors, banners, the reader's choice of text size and contrast, words for dates and sums. */
@NullMarked
package org.niangjia.web.frame;

import org.jspecify.annotations.NullMarked;
