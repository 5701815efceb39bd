/** What a clock tells the rest of the house: where it ends now, the light it shows, whom it reminds. */
@NamedInterface("news")
@NullMarked
package org.niangjia.deadline.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
