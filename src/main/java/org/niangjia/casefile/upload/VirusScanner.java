package org.niangjia.casefile.upload;

import java.io.InputStream;

/** Asks whether a file carries a virus. */
public interface VirusScanner {

    enum Verdict {
        /** No scanner was set up: the file is taken and marked as not scanned. */
        NOT_ASKED,
        CLEAN,
        INFECTED,
        /** The scanner did not answer: nobody gets the file until it does. */
        UNANSWERED
    }

    Verdict scan(InputStream content);

    static VirusScanner none() {
        return content -> Verdict.NOT_ASKED;
    }
}
