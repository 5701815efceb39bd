/** 回避: the record of a case tells who has declared to stand aside from it. */
@NullMarked
package org.niangjia.casefile.recusal;

import org.jspecify.annotations.NullMarked;
