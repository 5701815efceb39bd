package org.niangjia.privacy;

import java.util.Optional;

/** A number that cannot be what it claims to be. The message is a Chinese sentence for the person and never quotes it. */
public final class NumberRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    NumberRefused(String because) {
        super(because);
    }

    static void because(Optional<String> fault) {
        fault.ifPresent(sentence -> {
            throw new NumberRefused(sentence);
        });
    }
}
