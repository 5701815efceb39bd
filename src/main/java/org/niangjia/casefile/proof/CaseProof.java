package org.niangjia.casefile.proof;

import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.entry.Verification;

/**
 * What the proof of one case has found.
 *
 * @param anchored up to which entry anchors hold the case; 0: none of it yet
 */
public record CaseProof(
        int entries, boolean intact, @Nullable Integer firstBroken, int anchored) {

    static CaseProof of(Verification chain, int anchored) {
        return new CaseProof(chain.entries(), chain.intact(), chain.firstBroken(), anchored);
    }

    CaseProof brokenFrom(int seq) {
        return new CaseProof(entries, false, seq, anchored);
    }
}
