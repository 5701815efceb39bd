package org.niangjia.casefile.anchor;

import java.util.Optional;
import java.util.regex.Pattern;

/** The last entry of a case at the time. */
record Head(String caseNumber, int seq, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{2}\\d{16}) (\\d+) ([0-9a-f]{64})");

    String place() {
        return caseNumber + " " + seq;
    }

    String written() {
        return place() + " " + hash;
    }

    static Optional<Head> parse(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Head(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }
}
