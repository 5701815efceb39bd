package org.niangjia.mediation.settlement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is said of an agreement as a whole. */
public record Head(
        @Nullable BigDecimal totalWorkerAmount,
        @Nullable BigDecimal totalEmployerAmount,
        @Nullable String manner,
        @Nullable String defaultClause,
        @Nullable String waiverNote,
        @Nullable Integer copies,
        @Nullable Boolean judicialConfirmationAdvised,
        @Nullable Boolean orgQualified,
        @Nullable Boolean confirmsRelation) {

    static final Head EMPTY = new Head(null, null, null, null, null, null, null, null, null);
}
