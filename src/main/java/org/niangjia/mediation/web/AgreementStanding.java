package org.niangjia.mediation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.settlement.Agreements;
import org.niangjia.mediation.settlement.Material;

/** How far an agreement has come: what it lacks, who has not signed, from when it binds, until when it may be confirmed. */
record AgreementStanding(
        List<String> missing,
        List<String> unsigned,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate lastDayToConfirm,
        List<Material> materials,
        LocalDate today) {

    static AgreementStanding of(Agreements agreements, CaseNumber number, LocalDate today) {
        return new AgreementStanding(
                agreements.missing(number),
                agreements.unsigned(number),
                agreements.effectiveOn(number).orElse(null),
                agreements.lastDayToConfirm(number).orElse(null),
                agreements.confirmationPackage(number),
                today);
    }
}
