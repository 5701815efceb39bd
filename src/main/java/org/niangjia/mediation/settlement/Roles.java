package org.niangjia.mediation.settlement;

import java.util.stream.Stream;
import org.niangjia.mediation.dispute.DisputeSheets;

/** What people call a party by its role: {@code WORKER-1} is 劳动者1. */
class Roles {

    private Roles() {}

    static String title(String role) {
        return Stream.of(DisputeSheets.WORKERS, DisputeSheets.EMPLOYERS, DisputeSheets.REPRESENTATIVES)
                .filter(sheet -> role.startsWith(sheet.role() + "-"))
                .findFirst()
                .map(sheet -> role.replace(sheet.role() + "-", sheet.title()))
                .orElse(role);
    }
}
