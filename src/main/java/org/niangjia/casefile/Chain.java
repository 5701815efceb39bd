package org.niangjia.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.entry.Verification;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.privacy.Sm3;

/**
 * How one entry seals the one before it: SM3 over the previous hash and everything the row says, written as one JSON
 * array so that no two rows read alike.
 */
final class Chain {

    /** What stands before the first entry of a case. */
    static final String ROOT = "0".repeat(64);

    private static final ObjectMapper JSON = new ObjectMapper();

    private Chain() {}

    static Link next(
            CaseNumber number, int seq, Instant at, Acting by, Happening what, String answers, String previousHash) {
        @Nullable Member absent = by.onBehalfOf();
        return new Link(
                        number.value(),
                        seq,
                        at,
                        by.member().login(),
                        by.member().name(),
                        absent == null ? null : absent.login(),
                        absent == null ? null : absent.name(),
                        what.kind().name(),
                        what.step(),
                        what.stepName(),
                        what.summary(),
                        answers,
                        previousHash,
                        "")
                .sealed();
    }

    /** @param claim how many there are said to be, the last of them with which hash, and how the case is said to have ended */
    static Verification verify(Claim claim, List<Link> links) {
        Verification chain = verifyChain(claim, links);
        return chain.intact()
                ? claim.contradictedBy(links)
                        .map(seq -> new Verification(claim.entries(), false, seq))
                        .orElse(chain)
                : chain;
    }

    private static Verification verifyChain(Claim claim, List<Link> links) {
        String previous = ROOT;
        int seq = 0;
        for (Link link : links) {
            seq++;
            if (link.seq() != seq || !link.fits(previous)) {
                return new Verification(claim.entries(), false, seq);
            }
            previous = link.hash();
        }
        boolean whole = seq == claim.entries() && previous.equals(claim.headHash());
        return new Verification(claim.entries(), whole, whole ? null : seq + 1);
    }

    /** A row as it is stored: answers are the stored JSON text, sealed values included, so no key is needed to verify. */
    record Link(
            String caseNumber,
            int seq,
            Instant at,
            String actor,
            String actorName,
            @Nullable String onBehalfOf,
            @Nullable String onBehalfOfName,
            String kind,
            @Nullable String step,
            @Nullable String stepName,
            String summary,
            String answers,
            String previousHash,
            String hash) {

        /** Whose roles were used; a deputy has no part in it once the colleague is back. */
        String capacity() {
            return onBehalfOf == null ? actor : onBehalfOf;
        }

        boolean fits(String previous) {
            return previousHash.equals(previous) && hash.equals(digest());
        }

        Link sealed() {
            return new Link(
                    caseNumber,
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
                    answers,
                    previousHash,
                    digest());
        }

        private String digest() {
            return Sm3.hex(canonical(Arrays.asList(
                    previousHash,
                    caseNumber,
                    seq,
                    at.toEpochMilli(),
                    actor,
                    actorName,
                    onBehalfOf,
                    onBehalfOfName,
                    kind,
                    step,
                    stepName,
                    summary,
                    answers)));
        }
    }

    private static String canonical(List<@Nullable Object> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
