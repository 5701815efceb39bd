/**
 * What is looked at before an uploaded file becomes part of the record: name, size, real content, active parts, bombs,
 * viruses. Images leave it re-encoded, without the place where they were taken.
 *
 * <p>Nothing here unpacks to disk, follows a link or trusts a length that a file states about itself.
 */
@NullMarked
package org.niangjia.casefile.upload;

import org.jspecify.annotations.NullMarked;
