package org.niangjia.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.entry.EntryKind;

/** What the head of a case file says of its record: how long it is, and whether and how the case has ended. */
record Claim(
        String number,
        int entries,
        String headHash,
        boolean open,
        String stage,
        String stageName,
        @Nullable String outcome,
        @Nullable Instant closedAt) {

    /** The entry that says otherwise about the end of the case, or the place where there should be one. */
    Optional<Integer> contradictedBy(List<Chain.Link> links) {
        Optional<Chain.Link> end = links.stream()
                .filter(link -> link.kind().equals(EntryKind.CLOSED.name()))
                .reduce((earlier, later) -> later);
        return end.isEmpty()
                ? Optional.of(entries + 1).filter(missing -> !isOpen())
                : end.filter(link -> !isEndedBy(link)).map(Chain.Link::seq);
    }

    private boolean isOpen() {
        return open && outcome == null && closedAt == null;
    }

    private boolean isEndedBy(Chain.Link end) {
        return !open
                && stage.equals(end.step())
                && stage.equals(outcome)
                && stageName.equals(end.stepName())
                && end.at().equals(closedAt);
    }
}
