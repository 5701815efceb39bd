/**
 * 卷宗: a case as one archive, with a manifest by which anybody can see that nothing of it was changed.
 *
 * <p>Regulation: domain rules §3.11 (D-M22), §9.5; Archives Law art. 37; for the court without what was said without
 * prejudice (最高法特邀调解规定 art. 22).
 */
@NamedInterface("volume")
@NullMarked
package org.niangjia.document.volume;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
