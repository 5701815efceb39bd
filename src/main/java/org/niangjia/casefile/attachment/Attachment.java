package org.niangjia.casefile.attachment;

import java.time.Instant;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;

/**
 * A file in a case file. Pictures are kept re-encoded and without the place where they were taken.
 *
 * @param kind what the file is, in Chinese
 * @param sm3 of the file as it is kept
 * @param originalSm3 of the file as it was handed in, by which its owner can prove to have the original
 */
public record Attachment(
        String id,
        CaseNumber caseNumber,
        String name,
        String kind,
        String mediaType,
        long size,
        String sm3,
        String originalSm3,
        Scan scan,
        Instant addedAt,
        String addedBy,
        String addedByName) {

    public boolean isAvailable() {
        return scan == Scan.NONE || scan == Scan.CLEAN;
    }

    /** What a virus scanner said. */
    @Getter
    @RequiredArgsConstructor
    public enum Scan {
        NONE("未检"),
        CLEAN("已检"),
        PENDING("待检"),
        INFECTED("含病毒，已隔离");

        private final String label;
    }
}
