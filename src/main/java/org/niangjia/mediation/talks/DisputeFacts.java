package org.niangjia.mediation.talks;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.party.PartyIndex;
import org.niangjia.mediation.Mediation;
import org.niangjia.mediation.Mediations;
import org.niangjia.roster.CaseFacts;
import org.springframework.stereotype.Component;

/** What the roster must know of a dispute to find its mediators. */
@Component
@RequiredArgsConstructor
public class DisputeFacts {

    private final CaseFiles caseFiles;
    private final Mediations mediations;
    private final PartyIndex parties;

    public CaseFacts of(CaseNumber number) {
        return new CaseFacts(
                number,
                caseFiles.head(number).orElseThrow().unionCode(),
                mediations
                        .find(number)
                        .map(Mediation::categories)
                        .map(Set::copyOf)
                        .orElse(Set.of()),
                parties.of(number));
    }
}
