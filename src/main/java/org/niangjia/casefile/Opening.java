package org.niangjia.casefile;

import java.util.List;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.number.CaseType;
import org.niangjia.identity.Union;

/** What a new case file starts with. */
public record Opening(
        CaseType type,
        Union union,
        String title,
        String stage,
        String stageName,
        List<PartyFact> parties,
        List<Answer> answers) {

    Happening happening() {
        return new Happening(EntryKind.OPENED, stage, stageName, stageName, answers);
    }
}
