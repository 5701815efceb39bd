package org.niangjia.casefile.anchor;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.anchor.Line.Kind;
import org.niangjia.privacy.seal.Stamps.Stamp;

/** Takes an anchor file line by line, whoever may have altered it, and says in the end whether it is genuine. */
@RequiredArgsConstructor
final class AnchorReader {

    private final Stamp stamp;
    private String number = "";
    private String at = "";
    private String previous = "";
    private String stamped = "";
    private long heads;
    private boolean strange;

    Optional<Line> take(String written) {
        var line = Line.parse(written);
        // nothing follows the stamp
        strange |= line.isEmpty() || !stamped.isEmpty();
        line.ifPresent(this::keep);
        return line;
    }

    private void keep(Line line) {
        switch (line.kind()) {
            case ANCHOR -> number = line.text();
            case AT -> at = line.text();
            case PREVIOUS -> previous = line.text();
            case HEAD -> heads++;
            case STAMP -> stamped = line.text();
            default -> {}
        }
        if (line.kind() != Kind.STAMP) {
            stamp.add(line.written());
        }
    }

    /** Whether the stamp is the house's, on exactly this text, under this number. */
    boolean isGenuine(int expected) {
        return !strange && number.equals(String.valueOf(expected)) && stamped.equals(stamp.hex());
    }

    Anchor anchor(int expected) {
        return new Anchor(expected, instant(), heads, previous, stamped);
    }

    private Instant instant() {
        try {
            return Instant.parse(at);
        } catch (DateTimeParseException altered) {
            return Instant.EPOCH;
        }
    }
}
