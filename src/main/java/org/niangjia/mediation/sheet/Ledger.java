package org.niangjia.mediation.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.identity.Acting;

/** Sheets on which somebody writes line by line; each line is one entry of the record. */
public interface Ledger {

    /**
     * @return the number of the new line
     * @throws SubmissionRefused with a sentence for every blank that cannot be right
     */
    int add(CaseNumber number, Sheet sheet, Map<String, ? extends @Nullable Object> handedIn, Acting by);

    /**
     * @param read the version that was read; none: not said
     * @return whether there is such a line
     */
    boolean change(
            CaseNumber number,
            Sheet sheet,
            int n,
            @Nullable Integer read,
            Map<String, ? extends @Nullable Object> handedIn,
            Acting by);

    /** @return whether there was such a line */
    boolean remove(CaseNumber number, Sheet sheet, int n, Acting by);
}
