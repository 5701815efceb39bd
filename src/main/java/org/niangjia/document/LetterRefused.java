package org.niangjia.document;

/** A letter that cannot be made now. The message is a Chinese sentence for the person. */
public final class LetterRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LetterRefused(String because) {
        super(because);
    }
}
