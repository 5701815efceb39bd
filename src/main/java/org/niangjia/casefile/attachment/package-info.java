/**
 * The materials of a case: received, looked at, kept on disk under the case's key, handed out again.
 *
 * <p>Regulation: domain rules §9.1, §9.5. What a file must pass before it is kept is in {@code upload}.
 */
@NamedInterface("attachment")
@NullMarked
package org.niangjia.casefile.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
