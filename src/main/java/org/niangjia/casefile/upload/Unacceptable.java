package org.niangjia.casefile.upload;

/** A file that does not come in. The message is a Chinese sentence that says why and, where possible, what to do. */
public final class Unacceptable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unacceptable(String because) {
        super(because);
    }
}
