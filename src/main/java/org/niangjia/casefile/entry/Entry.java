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

    /**
     * 保密: for a reader who may know what happened, but not what was said (最高法特邀调解规定 art. 22; 在线调解规则 art. 18). What the
     * reader wrote is no secret, nor what brought the case: by which channel, of which court, about what sort of dispute.
     */
    public Entry discreetly(String reader) {
        return actor.equals(reader) || reader.equals(onBehalfOf)
                ? this
                : with(
                        switch (kind) {
                            case OPENED, CORRECTED ->
                                answers.stream()
                                        .filter(answer -> answer.personal() == null)
                                        .toList();
                            default -> List.of();
                        });
    }

    private Entry with(List<Answer> others) {
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
