package org.niangjia.casefile.anchor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A line of an anchor file: a word that says what it is about, and what there is to say. */
record Line(Kind kind, String text) {

    enum Kind {
        ANCHOR,
        AT,
        PREVIOUS,
        /** After a restore: why. */
        REASON,
        /** After a restore: an anchor whose file is gone. */
        GONE,
        /** After a restore: a head that was anchored and is not in the record any more. */
        LOST,
        HEAD,
        STAMP;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whoever reads a file that somebody has altered must not stumble over it. */
    static Optional<Line> parse(String written) {
        var parts = written.split(" ", 2);
        return Arrays.stream(Kind.values())
                .filter(kind -> parts.length == 2 && kind.word().equals(parts[0]))
                .findFirst()
                .map(kind -> new Line(kind, parts[1]));
    }

    String written() {
        return kind.word() + " " + text + "\n";
    }
}
