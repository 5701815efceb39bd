package org.niangjia.web.frame;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseTypes;
import org.springframework.stereotype.Component;

/** What officers call the kinds of cases: as their diagrams do. */
@Component
@RequiredArgsConstructor
class CaseNames {

    private final CaseTypes types;

    public String name(String process) {
        return types.nameOf(process);
    }
}
