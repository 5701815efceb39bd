package org.niangjia.mediation.settlement;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.mediation.dispute.Accord;
import org.springframework.stereotype.Component;

/** The text of an agreement is fixed from its review on. */
@Component
@RequiredArgsConstructor
class StagedAccord implements Accord {

    private final Stages stages;

    @Override
    public boolean isFixed(CaseNumber number) {
        return stages.of(number).stage().compareTo(Stage.TO_SIGN) >= 0;
    }
}
