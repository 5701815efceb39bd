package org.niangjia.casefile.attachment;

import lombok.Getter;

/** A file that cannot be added or handed out now. The message is a Chinese sentence for the person. */
@Getter
public final class AttachmentRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** The file itself: its type, size, content or name (a bad request). */
        UNACCEPTABLE,
        /** It did not arrive whole (a bad request). */
        BROKEN_OFF,
        /** The case has as much as a case may have (a conflict). */
        OVER_QUOTA,
        /** The case is closed (a conflict). */
        CLOSED,
        /** The store is full or cannot be written (insufficient storage). */
        NO_ROOM,
        /** Not yet scanned, or infected (a conflict). */
        HELD_BACK
    }

    private final Reason reason;

    AttachmentRefused(Reason reason, String because) {
        super(because);
        this.reason = reason;
    }
}
