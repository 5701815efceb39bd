package org.niangjia.casefile.entry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that happened, as a member may read it: personal answers masked. Each entry seals the one before it. */
public record Entry(
        int seq,
        Instant at,
        String actor,
        String actorName,
        @Nullable String onBehalfOf,
        @Nullable String onBehalfOfName,
        EntryKind kind,
        @Nullable String step,
        @Nullable String stepName,
        String summary,
        List<Answer> answers,
        String previousHash,
        String hash) {

    public Entry with(List<Answer> others) {
        return new Entry(
                seq,
                at,
                actor,
                actorName,
                onBehalfOf,
                onBehalfOfName,
                kind,
                step,
                stepName,
                summary,
                others,
                previousHash,
                hash);
    }
}
