package org.niangjia.casefile.anchor;

import java.time.Instant;

/**
 * One anchor file.
 *
 * @param heads of cases in which something has happened since the anchor before
 * @param previous the stamp of the anchor before, so that none can be taken out unnoticed
 * @param stamp over everything in the file
 */
public record Anchor(int number, Instant at, long heads, String previous, String stamp) {

    /** What stands before the first anchor. */
    static final String NOTHING = "0".repeat(64);
}
