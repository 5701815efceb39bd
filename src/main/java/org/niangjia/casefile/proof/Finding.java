package org.niangjia.casefile.proof;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a proof of the whole record has found.
 *
 * @param findings how many
 * @param told the first of them, in sentences
 */
public record Finding(OffsetDateTime at, long cases, long entries, int anchors, int findings, List<String> told) {

    public boolean intact() {
        return findings == 0;
    }
}
