package org.niangjia.mediation.dispute;

import org.jspecify.annotations.Nullable;

/** 用人单位; in dispatch the agency and the user are joint parties (Labour Dispute Mediation and Arbitration Law art. 22). */
public record Employer(
        int n,
        String name,
        @Nullable String standing,
        String uscc,
        String legalRep,
        @Nullable String repDuty,
        String address,
        @Nullable String industry,
        @Nullable String ownership,
        @Nullable Integer employees,
        @Nullable Boolean hasUnion,
        String contact,
        String phone,
        @Nullable Agent agent) {

    public String role() {
        return DisputeSheets.EMPLOYERS.roleOf(n, false);
    }

    public boolean isDispatchAgency() {
        return "DISPATCH_AGENCY".equals(standing);
    }

    public boolean isUserUnit() {
        return "USER_UNIT".equals(standing);
    }
}
