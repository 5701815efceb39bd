package org.niangjia.court;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.niangjia.court.CourtInbox.Kept;

/**
 * A message as the office sees it: what it says of people stands in the case alone.
 *
 * @param state of {@code DONE}, {@code PARKED}, {@code WAITING}, {@code LATE}, {@code FAILED}
 */
public record CourtLine(
        String messageId,
        String kind,
        String courtCaseNo,
        String state,
        Instant receivedAt,
        @Nullable String caseNumber,
        @Nullable String fault) {

    static CourtLine of(Kept kept) {
        return new CourtLine(
                kept.messageId(),
                kept.kind().getLabel(),
                kept.courtCaseNo(),
                kept.state().name(),
                kept.receivedAt(),
                kept.caseNumber(),
                kept.fault());
    }
}
