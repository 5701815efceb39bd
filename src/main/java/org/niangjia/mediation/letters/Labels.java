package org.niangjia.mediation.letters;

import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.dispute.DisputeSheets;
import org.niangjia.mediation.settlement.AgreementSheets;
import org.niangjia.mediation.sheet.Sheet;

/** What people call what was chosen on a sheet. */
final class Labels {

    private Labels() {}

    static String agent(@Nullable String type) {
        return of(DisputeSheets.WORKERS, "agent.type", type);
    }

    static String delivery(@Nullable String type) {
        return of(DisputeSheets.ADDRESSES, "type", type);
    }

    static String subject(@Nullable String subject) {
        return of(AgreementSheets.TERMS, "subject", subject);
    }

    static String kind(String kind) {
        return of(AgreementSheets.TERMS, "kind", kind);
    }

    private static String of(Sheet sheet, String blank, @Nullable String choice) {
        return choice == null
                ? ""
                : sheet.blank(blank)
                        .map(it -> it.choices().getOrDefault(choice, choice))
                        .orElse(choice);
    }
}
