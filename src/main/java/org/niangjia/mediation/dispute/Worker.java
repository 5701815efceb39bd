package org.niangjia.mediation.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 劳动者, in clear. */
public record Worker(
        int n,
        String name,
        String gender,
        @Nullable LocalDate birthDate,
        @Nullable String nation,
        String idType,
        String idNo,
        String phone,
        String address,
        String employerName,
        @Nullable String job,
        LocalDate entryDate,
        @Nullable LocalDate leaveDate,
        @Nullable String contractType,
        @Nullable BigDecimal monthlyWage,
        @Nullable Boolean isUnionMember,
        @Nullable Agent agent) {

    public String role() {
        return DisputeSheets.WORKERS.roleOf(n, false);
    }

    public boolean isDispatched() {
        return "DISPATCH".equals(contractType);
    }
}
