package org.niangjia.casefile.attachment;

/**
 * A file that was handed in.
 *
 * @param attachment as it is kept
 * @param isNew the case did not have it yet
 */
public record Filed(Attachment attachment, boolean isNew) {

    Filed with(Attachment named) {
        return new Filed(named, isNew);
    }
}
