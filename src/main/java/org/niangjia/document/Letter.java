package org.niangjia.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;

/**
 * A letter that was issued.
 *
 * @param id of the attachment that it is
 * @param occasion for which session or party, where the case has several
 * @param number e.g. 江工调〔2026〕12号; none: letters of its kind have none
 * @param replaces the one that no longer holds
 * @param sm3 of the file
 * @param forCourt whether it was written so that the court may have it, whatever the catalogue says of its kind since
 */
public record Letter(
        String id,
        CaseNumber caseNumber,
        String code,
        String name,
        String occasion,
        @Nullable String number,
        Instant issuedAt,
        String issuedBy,
        String issuedByName,
        String sm3,
        @Nullable String replaces,
        boolean forCourt) {

    boolean isOf(LetterKind kind, ToldCase.Occasion other) {
        return code.equals(kind.code()) && occasion.equals(other.key());
    }
}
