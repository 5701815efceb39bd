/** What the engine tells the rest of the house, in the same transaction: tasks that come, change hands and end; cases that end. */
@NamedInterface("news")
@NullMarked
package org.niangjia.engine.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
