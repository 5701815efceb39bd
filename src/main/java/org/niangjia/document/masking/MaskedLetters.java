package org.niangjia.document.masking;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.document.template.Covering;
import org.niangjia.document.wording.Wording;
import org.niangjia.privacy.IdentityNumber;
import org.niangjia.privacy.Personal;
import org.springframework.stereotype.Component;

/**
 * Covers in a letter whatever the case has ever been told of people. The letter itself is asked, and not its template again:
 * what was put right since then still stands in it.
 */
@Component
@RequiredArgsConstructor
public class MaskedLetters {

    private static final int SHORTEST = 2;

    private final CaseRecords records;

    public byte[] of(CaseFile file, byte[] docx) {
        Map<String, String> covers = new HashMap<>();
        records.personal(file).forEach((text, kind) -> cover(text.strip(), kind, covers));
        return Covering.of(covers).over(docx);
    }

    private static void cover(String text, Personal kind, Map<String, String> covers) {
        if (kind == Personal.TEXT || text.length() < SHORTEST) {
            return;
        }
        covers.put(text, kind.masked(text));
        if (kind == Personal.ID_NO && IdentityNumber.faultIn(text).isEmpty()) {
            LocalDate born = IdentityNumber.of(text).birthDate();
            covers.put(Wording.day(born), "****年**月**日");
        }
    }
}
